/** A usage file of infracost, written for the tests. */
export const INFRACOST = `version: 0.1
resource_usage:
  aws_lambda_function.orders:
    monthly_requests: 30000000
    request_duration_ms: 120
  module.shop.aws_lambda_function.mail["a.b"]:
    monthly_requests: 10000000
    request_duration_ms: 400
  aws_dynamodb_table.orders:
    storage_gb: 250
    monthly_write_request_units: 4000000
  aws_s3_bucket.pictures:
    standard:
      storage_gb: 900
  aws_glue_job.nightly:
    monthly_hours: 12
  aws_sqs_queue.mail:
    monthly_requests: many
`
