import type { PublishedFact } from '../../schemas/published-fact'

/** How work slows down as more people change the same system. */
export const COORDINATION: PublishedFact[] = [
  {
    id: 'coord.clockwise.meetings-small',
    topic: 'coordination',
    what: 'Weekly meeting hours of an engineer at a firm of up to 249 employees',
    value: 9.7,
    low: 9.7,
    high: 12.9,
    unit: 'hours/week',
    population:
      "Calendars of the vendor's users: 1.5 million meetings of 80,000 engineers at 5,000 firms over the year " +
      'to May 2022',
    source: {
      title: '2022 Software Engineering Meeting Benchmark Report',
      publisher: 'Clockwise (reported by InfoWorld and others)',
      url: 'https://www.channelasia.tech/article/700752/developers-too-many-meetings-too-little-focus-time/',
      date: '2022-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Measured from calendars. Engineers at large firms sit in meetings 3.2 h longer (12.9 h). The difference ' +
      'follows firm size and no architecture can remove more than all of it.',
  },
  {
    id: 'coord.clockwise.focus-drop',
    topic: 'coordination',
    what:
      'Focus time, counted in blocks of at least 2 h, falls from 22.5 h a week at small firms to 16.9 h at ' +
      'large ones',
    value: 0.153,
    low: 0.09,
    high: 0.25,
    unit: 'share of the working week',
    population:
      'The same calendars; an average week of 36.5 h splits into 10.9 h of meetings, 19.6 h of focus and 6 h of ' +
      'fragments',
    source: {
      title: '2022 Software Engineering Meeting Benchmark Report',
      publisher: 'Clockwise (press reports)',
      url: 'https://www.channelasia.tech/article/700752/developers-too-many-meetings-too-little-focus-time/',
      date: '2022-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Our arithmetic: 5.6 h of 36.5 h are 15%. The low end counts only the added meetings (3.2 h, 9%), the ' +
      'high end relates the loss to focus time (25%). No other source checks the coordination curve as well.',
  },
  {
    id: 'coord.clockwise.counter-2019',
    topic: 'coordination',
    what: 'Weekly meeting hours for firms below 1,000 employees (13.9), above 10,000 (15.8) and in between (16.2)',
    value: 15.8,
    low: 13.9,
    high: 16.2,
    unit: 'hours/week',
    population: '34 million calendar entries of people in every profession who use the product',
    source: {
      title: 'Clockwise analyzed 34 million meetings',
      publisher: 'Clockwise',
      url: 'https://www.getclockwise.com/blog/meeting-myths',
      date: '2019-12',
    },
    strength: 'A',
    known: 'excerpt',
    note: 'Speaks against a steady rise: the middle group meets most, and the increase is far from quadratic.',
  },
  {
    id: 'coord.cocomo.exponent',
    topic: 'coordination',
    what: 'COCOMO II lets effort rise with size raised to an exponent E, which is 1.0997 when all ratings are nominal',
    value: 1.0997,
    low: 1.02,
    high: 1.15,
    unit: 'exponent',
    population: 'The calibration of COCOMO II: 161 commercial, aerospace and government projects',
    source: {
      title: 'Calibrating Software Cost Models Using Bayesian Analysis; COCOMO II Model Definition Manual',
      publisher: 'Chulani, Boehm, Steece; University of Southern California',
      date: '1998/2000',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'The excerpt confirms the 161 projects; the ratings come from memory. E = 0.91 + 0.01 × (sum of the five ' +
      'scale factors: 3.72, 3.04, 4.24, 3.29 and 4.68 when nominal). With RESL at 0 (a resolved architecture) E ' +
      'is 1.057, with TEAM at 0 as well (cohesive teams) 1.024, and with both at the worst rating 1.150. That ' +
      'teams stand for size is our assumption.',
  },
  {
    id: 'coord.openstack.cross-changes',
    topic: 'coordination',
    what:
      'Share of changes that need a further change elsewhere, in a project where each component belongs to one ' +
      'team',
    value: 0.1,
    low: 0.05,
    high: 0.2,
    unit: 'share of changes',
    population: 'All OpenStack releases: 1,310 projects with 52,069 dependent changes',
    source: {
      title: 'An empirical study on cross-component dependent changes',
      publisher: 'Arabat and Sayagh, Empirical Software Engineering',
      url: 'https://doi.org/10.1007/s10664-024-10488-y',
      date: '2024-07',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Measured. Splitting into services leaves this share; it rose over the years, up to the archiving of more ' +
      'than 500 projects. We set both ends of the range.',
  },
  {
    id: 'coord.cataldo.congruence',
    topic: 'coordination',
    what: 'How much sooner a change request is resolved if the people whose work depends on each other also talk',
    value: 0.32,
    low: 0.15,
    high: 0.47,
    unit: "share of the change's time",
    population: 'Change requests of one firm with several sites',
    source: {
      title: 'Socio-Technical Congruence',
      publisher: 'Cataldo, Herbsleb, Carley (Carnegie Mellon)',
      url: 'https://ssrn.com/abstract=2729291',
      date: '2008',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'The mean saving is 32%. Conversely, a change without that contact takes 1/(1-0.32), or 47% longer, which ' +
      'is the high end. The low end is our own. A single organisation was studied.',
  },
  {
    id: 'coord.herbsleb.multisite',
    topic: 'coordination',
    what: 'How much longer a work item is open when people at more than one site take part',
    value: 2.5,
    low: 2,
    high: 2.8,
    unit: 'times the calendar time',
    population: 'A single telecom firm',
    source: {
      title: 'An empirical study of speed and communication in globally distributed software development',
      publisher: 'Herbsleb and Mockus, IEEE TSE',
      url: 'https://doi.org/10.1109/TSE.2003.1205177',
      date: '2003',
    },
    strength: 'A',
    known: 'memory',
    note: 'It compares sites by elapsed time, and says nothing of effort or teams. No cost factor may rest on it.',
    unused: 'Elapsed time across sites; effort across teams is another quantity.',
  },
  {
    id: 'coord.scholtes.ringelmann',
    topic: 'coordination',
    what: 'A developer in a larger team produces less',
    value: null,
    low: null,
    high: null,
    unit: 'direction',
    population: 'Over 30,000 developers with 580,000 commits in 58 open source projects',
    source: {
      title: 'From Aristotle to Ringelmann',
      publisher: 'Scholtes, Mavrodiev, Schweitzer, Empirical Software Engineering',
      url: 'https://doi.org/10.1007/s10664-015-9406-4',
      date: '2016',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Only the sign is usable. In mostly small projects Maillart and Sornette saw the reverse, and a ' +
      'replication of 2024 (arXiv 2408.04782) finds that the result depends on how output is measured.',
    unused: 'It gives a sign and no size, and a second study contradicts the sign.',
  },
  {
    id: 'coord.dx.lost-day',
    topic: 'coordination',
    what: 'Share of developers who put their weekly loss to inefficiency at 8 hours or above',
    value: 0.69,
    low: null,
    high: null,
    unit: 'share of respondents',
    population: 'Surveys of 2024: 900 developers (DX) and 1,250 managers (Wakefield)',
    source: {
      title: 'State of Developer Experience',
      publisher: 'Atlassian and DX',
      url: 'https://devclass.com/2024/07/15/devs-say-many-of-their-hours-are-wasted-disagree-with-managers-on-how-to-fix-the-issue/',
      date: '2024-07',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'These hours (20% of a week) hold every cause, among them technical debt, missing documents, slow builds ' +
      'and unclear direction, so coordination is at most that. Self-reported, and the sponsor has tools to sell.',
  },
  {
    id: 'coord.kickstarter.dozen',
    topic: 'coordination',
    what: 'Number of active contributors above which reading every change no longer kept a code base consistent',
    value: 12,
    low: 10,
    high: 15,
    unit: 'contributors',
    population: 'A single firm',
    source: {
      title: 'Eight Years of Kickstarter (2 of 2)',
      publisher: 'Lance Ivy',
      url: 'https://medium.com/@cainlevy/eight-years-of-kickstarter-51d9c6e83d02',
      date: '2016',
    },
    strength: 'C',
    known: 'excerpt',
    note: 'Roughly two teams, so the cost of coordination starts with the second one.',
  },
]
