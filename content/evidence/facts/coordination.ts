import type { PublishedFact } from '../../schemas/published-fact'

/** How work slows down as more people change the same system. */
export const COORDINATION: PublishedFact[] = [
  {
    id: 'coord.clockwise.meetings-small',
    topic: 'coordination',
    what: 'Time an engineer spends in meetings in a small company (1-249 employees)',
    value: 9.7,
    low: 9.7,
    high: 12.9,
    unit: 'hours/week',
    population:
      '80,000 software engineers in 5,000 companies, 1.5M meetings, 12 months to May 2022 (calendar ' +
      "data of the vendor's users)",
    source: {
      title: '2022 Software Engineering Meeting Benchmark Report',
      publisher: 'Clockwise (reported by InfoWorld and others)',
      url: 'https://www.channelasia.tech/article/700752/developers-too-many-meetings-too-little-focus-time/',
      date: '2022-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Measured. Large companies: 3.2 h more. Company size, not architecture: an upper bound for what ' +
      'any architecture can win back.',
  },
  {
    id: 'coord.clockwise.focus-drop',
    topic: 'coordination',
    what: 'Uninterrupted time (blocks of 2 h or more): 22.5 h a week in small companies, 16.9 h in large ones',
    value: 0.153,
    low: 0.09,
    high: 0.25,
    unit: 'share of the working week lost between small and large',
    population: 'same data set; average week 10.9 h meetings + 19.6 h focus + 6 h fragments = 36.5 h',
    source: {
      title: '2022 Software Engineering Meeting Benchmark Report',
      publisher: 'Clockwise (press reports)',
      url: 'https://www.channelasia.tech/article/700752/developers-too-many-meetings-too-little-focus-time/',
      date: '2022-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      '5.6 h / 36.5 h = 15% (arithmetic ours). Low = meetings alone (3.2 h = 9%), high = share of focus ' +
      'time (25%). The best cross-check there is for the coordination curve.',
  },
  {
    id: 'coord.clockwise.counter-2019',
    topic: 'coordination',
    what: 'Meeting hours a week by company size: under 1,000 employees 13.9, over 10,000 15.8, between 16.2',
    value: 15.8,
    low: 13.9,
    high: 16.2,
    unit: 'hours/week',
    population: '34M calendar events, all professions, users of the vendor',
    source: {
      title: 'Clockwise analyzed 34 million meetings',
      publisher: 'Clockwise',
      url: 'https://www.getclockwise.com/blog/meeting-myths',
      date: '2019-12',
    },
    strength: 'A',
    known: 'excerpt',
    note: 'Counter-evidence: not monotonic. Growth adds much less than n squared.',
  },
  {
    id: 'coord.cocomo.exponent',
    topic: 'coordination',
    what: 'Effort grows as size to the power E; nominal ratings give E = 1.0997',
    value: 1.0997,
    low: 1.02,
    high: 1.15,
    unit: 'exponent',
    population: 'COCOMO II, calibrated on 161 projects (commercial, aerospace, government)',
    source: {
      title: 'Calibrating Software Cost Models Using Bayesian Analysis; COCOMO II Model Definition Manual',
      publisher: 'Chulani, Boehm, Steece; University of Southern California',
      date: '1998/2000',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      '161 data points seen; the rating tables are from memory: E = 0.91 + 0.01 x sum of five scale ' +
      'factors (nominal 3.72+3.04+4.24+3.29+4.68). Architecture resolved (RESL 0): 1.057. Architecture ' +
      'resolved and teams fully cohesive (RESL 0, TEAM 0): 1.024. Both at their worst: 1.150. Reading ' +
      'size as number of teams is our step.',
  },
  {
    id: 'coord.openstack.cross-changes',
    topic: 'coordination',
    what: 'Changes that depend on a change in another component although every component has its own team',
    value: 0.1,
    low: 0.05,
    high: 0.2,
    unit: 'share of changes',
    population: 'OpenStack, 1,310 projects, 52,069 dependent changes, all releases',
    source: {
      title: 'An empirical study on cross-component dependent changes',
      publisher: 'Arabat and Sayagh, Empirical Software Engineering',
      url: 'https://doi.org/10.1007/s10664-024-10488-y',
      date: '2024-07',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Measured. The residue that services do not remove; it grew for years until over 500 projects ' +
      'were archived. Low and high are ours.',
  },
  {
    id: 'coord.cataldo.congruence',
    topic: 'coordination',
    what: 'Resolution time of a change falls when those who must coordinate do coordinate',
    value: 0.32,
    low: 0.15,
    high: 0.47,
    unit: "share of the change's time",
    population: 'one distributed company, modification requests',
    source: {
      title: 'Socio-Technical Congruence',
      publisher: 'Cataldo, Herbsleb, Carley (Carnegie Mellon)',
      url: 'https://ssrn.com/abstract=2729291',
      date: '2008',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      '-32% on average. As a penalty on unaligned changes: 1/(1-0.32) = +47% (high). Low is ours. One ' +
      'organisation.',
  },
  {
    id: 'coord.herbsleb.multisite',
    topic: 'coordination',
    what: 'Work items that need several sites take longer than comparable single-site ones',
    value: 2.5,
    low: 2,
    high: 2.8,
    unit: 'times the calendar time',
    population: 'one telecom company',
    source: {
      title: 'An empirical study of speed and communication in globally distributed software development',
      publisher: 'Herbsleb and Mockus, IEEE TSE',
      url: 'https://doi.org/10.1109/TSE.2003.1205177',
      date: '2003',
    },
    strength: 'A',
    known: 'memory',
    note: 'Calendar time, not effort, and sites, not teams. Do not use as a cost factor.',
    unused: 'Calendar time between sites, not effort between teams.',
  },
  {
    id: 'coord.scholtes.ringelmann',
    topic: 'coordination',
    what: 'Output per developer falls as the team grows',
    value: null,
    low: null,
    high: null,
    unit: 'direction',
    population: '58 open source projects, 580,000 commits, over 30,000 developers',
    source: {
      title: 'From Aristotle to Ringelmann',
      publisher: 'Scholtes, Mavrodiev, Schweitzer, Empirical Software Engineering',
      url: 'https://doi.org/10.1007/s10664-015-9406-4',
      date: '2016',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Direction only. Maillart and Sornette found the opposite for mostly small projects; a 2024 ' +
      'replication (arXiv 2408.04782) blames the instruments. Slopes are not usable.',
    unused: 'A direction without a slope; another study found the opposite.',
  },
  {
    id: 'coord.dx.lost-day',
    topic: 'coordination',
    what: 'Developers who say that they lose 8 hours a week or more to inefficiencies of all kinds',
    value: 0.69,
    low: null,
    high: null,
    unit: 'share of respondents',
    population: '900 developers (DX), 1,250 managers (Wakefield), 2024',
    source: {
      title: 'State of Developer Experience',
      publisher: 'Atlassian and DX',
      url: 'https://devclass.com/2024/07/15/devs-say-many-of-their-hours-are-wasted-disagree-with-managers-on-how-to-fix-the-issue/',
      date: '2024-07',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Upper bound for everything (20% of a week): technical debt, documents, builds, direction. ' +
      'Self-reported; sponsor sells tools.',
  },
  {
    id: 'coord.kickstarter.dozen',
    topic: 'coordination',
    what: 'Informal alignment (everyone reads every change) broke down at this many active contributors',
    value: 12,
    low: 10,
    high: 15,
    unit: 'contributors',
    population: 'one company',
    source: {
      title: 'Eight Years of Kickstarter (2 of 2)',
      publisher: 'Lance Ivy',
      url: 'https://medium.com/@cainlevy/eight-years-of-kickstarter-51d9c6e83d02',
      date: '2016',
    },
    strength: 'C',
    known: 'excerpt',
    note: 'About two teams: where a second team begins to cost something.',
  },
]
