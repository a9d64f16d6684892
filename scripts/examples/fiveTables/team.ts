export const support = 'Support Engineer'
export const onboarding = 'Onboarding Specialist'

/** Somebody of the team; strength runs from -1 to 1 and is what the measurements are made from. */
export interface Member {
  readonly id: number
  readonly name: string
  readonly role: string
  readonly manager: string
  readonly level: string
  readonly location: string
  readonly start: string
  readonly strength: number
  readonly status?: 'leave' | 'terminated'
  /** Share of full time. */
  readonly share?: number
  /** The first and last month of 2025 that they were measured in. */
  readonly months?: readonly [from: number, to: number]
  /** The role from a later day on, with its manager. */
  readonly move?: { readonly on: string; readonly role: string; readonly manager: string }
}

const [chen, nowak, obi] = ['Maria Chen', 'Tomasz Nowak', 'Adaeze Obi']

export const team: readonly Member[] = [
  member(1001, 'Ana Lopez', onboarding, chen, 'L2', 'Lisbon', '2021-03-15', 0.7),
  member(1002, 'Ravi Iyer', onboarding, chen, 'L2', 'Lisbon', '2022-06-01', 0.1),
  member(1003, 'Mei-Ling Tan', onboarding, chen, 'L2', 'Singapore', '2020-09-07', 0.4),
  member(1004, 'Jonas Weber', onboarding, chen, 'L2', 'Berlin', '2023-01-09', -0.2),
  member(1005, 'Yusuf Demir', onboarding, chen, 'L1', 'Berlin', '2024-02-05', -0.5),
  member(1006, 'Sofia Rinaldi', onboarding, chen, 'L1', 'Lisbon', '2023-11-20', 0.2),
  { ...member(1007, 'Tariq Aziz', onboarding, chen, 'L1', 'Lisbon', '2025-11-03', 0), months: [12, 12] },
  {
    ...member(1008, 'Grace Kimani', onboarding, chen, 'L1', 'Nairobi', '2023-05-02', 0.3),
    move: { on: '2025-07-01', role: support, manager: nowak },
  },
  member(1009, 'Oliver Hughes', support, nowak, 'L1', 'Dublin', '2022-10-10', 0.2),
  member(1010, 'Nadia Petrova', support, nowak, 'L1', 'Dublin', '2023-03-06', 0.6),
  member(1011, 'Mateo Silva', support, nowak, 'L1', 'Lisbon', '2024-01-15', -0.6),
  member(1012, 'Aiko Mori', support, nowak, 'L2', 'Singapore', '2020-04-20', 0.8),
  { ...member(1013, 'Liam O’Sullivan', support, nowak, 'L2', 'Dublin', '2019-08-12', 0.3), share: 0.6 },
  { ...member(1014, 'Esi Boateng', support, nowak, 'L1', 'Nairobi', '2023-09-04', 0), share: 0.8 },
  member(1015, 'Zofia Kowalska', support, obi, 'L2', 'Berlin', '2021-07-19', 0.5),
  member(1016, 'Samir Khoury', support, obi, 'L1', 'Lisbon', '2022-12-05', -0.3),
  member(1017, 'Linnea Berg', support, obi, 'L1', 'Dublin', '2024-05-13', 0.1),
  {
    ...member(1018, 'Kenji Watanabe', support, obi, 'L1', 'Singapore', '2023-02-27', -0.1),
    status: 'leave',
    months: [1, 2],
  },
  {
    ...member(1019, 'Camila Rojas', support, obi, 'L1', 'Lisbon', '2021-11-08', 0),
    status: 'terminated',
    months: [1, 8],
  },
  member(1020, 'Thandiwe Dlamini', support, obi, 'L2', 'Nairobi', '2020-02-17', 0.4),
]

function member(
  id: number,
  name: string,
  role: string,
  manager: string,
  level: string,
  location: string,
  start: string,
  strength: number,
): Member {
  return { id, name, role, manager, level, location, start, strength }
}
