import { defineMeter, field } from '../engine/define'
import { line, optionalLine } from '../engine/line'

/** A user pool is on one plan; pools of an account share the allowance of their plan. */
const userPools = defineMeter({
  id: 'aws.cognito',
  vendor: 'aws',
  service: 'Cognito user pools',
  label: 'Sign-in of users',
  usage: [
    field('essentialsUsers', 'Active users of pools on Essentials', 'users/month', 0),
    field('liteUsers', 'Active users of pools on Lite', 'users/month', 0),
    field('plusUsers', 'Active users of pools on Plus', 'users/month', 0),
  ],
  prices: ['aws.cognito.essentials', 'aws.cognito.lite', 'aws.cognito.plus'],
  lines: ({ essentialsUsers, liteUsers, plusUsers }, prices, options) => [
    optionalLine({
      id: 'essentials',
      label: 'Essentials',
      quantity: essentialsUsers,
      price: prices['aws.cognito.essentials'],
      options,
    }),
    optionalLine({ id: 'lite', label: 'Lite', quantity: liteUsers, price: prices['aws.cognito.lite'], options }),
    optionalLine({ id: 'plus', label: 'Plus', quantity: plusUsers, price: prices['aws.cognito.plus'] }),
  ],
})

const mail = defineMeter({
  id: 'aws.ses',
  vendor: 'aws',
  service: 'SES',
  label: 'Mail',
  usage: [field('sent', 'Mails sent', 'mails/month', 0), field('received', 'Mails received', 'mails/month', 0)],
  prices: ['aws.ses.mail'],
  lines: ({ sent, received }, prices) => [
    line({ id: 'sent', label: 'Mails sent', quantity: sent, price: prices['aws.ses.mail'] }),
    optionalLine({ id: 'received', label: 'Mails received', quantity: received, price: prices['aws.ses.mail'] }),
  ],
})

const notifications = defineMeter({
  id: 'aws.sns.notifications',
  vendor: 'aws',
  service: 'SNS',
  label: 'Notifications to people: text messages, mail, phones',
  usage: [
    field('sms', 'Text messages', 'messages/month', 0),
    field('smsUsd', 'Price of a text message, if known', 'USD; 0 = United States', 0),
    field('mails', 'Deliveries by mail', 'deliveries/month', 0),
    field('pushes', 'Push notifications', 'deliveries/month', 0),
    field('firehose', 'Deliveries to Firehose', 'deliveries/month', 0),
  ],
  prices: ['aws.sns.sms', 'aws.sns.email', 'aws.sns.push', 'aws.sns.firehose'],
  lines: ({ sms, smsUsd, mails, pushes, firehose }, prices, options) => {
    const listed = prices['aws.sns.sms']
    return [
      optionalLine({
        id: 'sms',
        label: 'Text messages',
        quantity: sms,
        price: smsUsd > 0 ? { ...listed, usd: smsUsd } : listed,
        options,
      }),
      optionalLine({ id: 'mails', label: 'Mail', quantity: mails, price: prices['aws.sns.email'], options }),
      optionalLine({ id: 'pushes', label: 'Phones', quantity: pushes, price: prices['aws.sns.push'], options }),
      optionalLine({ id: 'firehose', label: 'Firehose', quantity: firehose, price: prices['aws.sns.firehose'] }),
    ]
  },
})

export const PEOPLE_METERS = [userPools, mail, notifications] as const
