import { describe, expect, it } from 'vitest'
import { TREE } from '@/content/decision/tree'
import { WIZARD_QUESTIONS } from '@/content/decision/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'
import { effectsOf } from './effects'

const effects = (slug: string, situation: Situation) =>
  effectsOf(TREE, WIZARD_QUESTIONS.find((question) => question.slug === slug)!, scenarioWith({ situation })).map(
    ({ label, names, combination, opens }) => [label, [...names, ...(combination ? ['combination'] : []), ...opens.map((key) => `asks ${key}`)].join(', ')],
  )

describe('what each answer would make the tree say', () => {
  it.each<[string, string, Situation, string[][]]>([
    [
      'the first question opens others',
      'consistency',
      {},
      [
        ['Yes, always', 'asks highReadVolume, asks auditCritical'],
        ['No, shortly after is fine', 'asks independentDeploys, asks loadShape, asks globalUsers, asks isolationNeeded, asks peakQps'],
      ],
    ],
    ['an answer names a pattern', 'audit', { consistency: 'strong' }, [['Yes', 'event-sourcing'], ['No', '']]],
    ['also when it has been given already', 'audit', { consistency: 'strong', auditCritical: true }, [['Yes', 'event-sourcing'], ['No', '']]],
    ['on the other branch it says nothing', 'audit', { consistency: 'eventual' }, [['Yes', ''], ['No', '']]],
    ['isolation counts at large scale', 'isolation', { consistency: 'eventual', peakQps: 200_000 }, [['Yes', 'cell-based'], ['No', '']]],
    ['and not below it', 'isolation', { consistency: 'eventual', peakQps: 200 }, [['Yes', ''], ['No', '']]],
    [
      'a typical figure falls into a band',
      'peak',
      {},
      [
        ['10 requests/s', 'monolith'],
        ['500 requests/s', 'monolith'],
        ['20,000 requests/s', 'cqrs, microservices'],
        ['200,000 requests/s', 'cell-based, edge-computing'],
        ['2,000,000 requests/s', 'combination'],
      ],
    ],
    [
      'teams',
      'teams',
      { teams: 3 },
      [
        ['1 team', 'monolith, cqrs'],
        ['3 teams', 'microservices'],
        ['8 teams', 'cell-based, microservices'],
        ['30 teams', 'cell-based, microservices'],
      ],
    ],
  ])('%s', (_, slug, situation, expected) => expect(effects(slug, situation)).toEqual(expected))
})
