export const onboarding = 'Onboarding Specialist'
export const support = 'Support Engineer'
export const education = 'Customer Education Specialist'
export const product = 'Product Manager'
export const operations = 'Success Operations Analyst'

/** Somebody of the department; strength runs from -1 to 1 and is what measurements and ratings are made from. */
export interface Member {
  readonly id: number
  readonly name: string
  readonly role: string
  readonly manager: string
  readonly level: string
  readonly location: string
  /** The first day of employment. */
  readonly start: string
  readonly strength: number
  readonly status?: 'leave' | 'terminated'
  /** Share of full time. */
  readonly share?: number
  /** The last month that was measured, such as "2025-08"; absent: the last of all. */
  readonly until?: string
  /** The role from a later day on, with its manager. */
  readonly move?: { readonly on: string; readonly role: string; readonly manager: string }
}

const chen = 'Maria Chen'
const tanabe = 'Keiko Tanabe'
const nowak = 'Tomasz Nowak'
const obi = 'Adaeze Obi'
const webb = 'Marcus Webb'
const siddiqui = 'Farah Siddiqui'
const lindqvist = 'Hugo Lindqvist'
const moreno = 'Rafael Moreno'

/** The team that each manager leads. */
export const teams: ReadonlyMap<string, string> = new Map([
  [chen, 'Onboarding Europe'],
  [tanabe, 'Onboarding Asia-Pacific'],
  [nowak, 'Support Europe'],
  [obi, 'Support Africa'],
  [webb, 'Support Americas'],
  [siddiqui, 'Education'],
  [lindqvist, 'Product'],
  [moreno, 'Success Operations'],
])

export const team: readonly Member[] = [
  member(2001, 'Ana Lopez', onboarding, chen, 'L2', 'Lisbon', '2020-03-16', 0.8),
  member(2002, 'Ravi Iyer', onboarding, chen, 'L2', 'Lisbon', '2021-06-01', 0.2),
  member(2003, 'Jonas Weber', onboarding, chen, 'L2', 'Berlin', '2022-01-10', -0.2),
  member(2004, 'Sofia Rinaldi', onboarding, chen, 'L1', 'Milan', '2023-05-22', 0.3),
  member(2005, 'Yusuf Demir', onboarding, chen, 'L1', 'Berlin', '2024-02-05', -0.6),
  { ...member(2006, 'Ewa Zielińska', onboarding, chen, 'L1', 'Kraków', '2022-09-05', 0.1), share: 0.6 },
  member(2007, 'Tariq Aziz', onboarding, chen, 'L1', 'Lisbon', '2025-11-03', 0),
  member(2008, 'Mei-Ling Tan', onboarding, tanabe, 'L2', 'Singapore', '2020-09-07', 0.5),
  member(2009, 'Hinewai Parata', onboarding, tanabe, 'L2', 'Auckland', '2021-02-15', 0.6),
  member(2010, 'Arjun Menon', onboarding, tanabe, 'L1', 'Kochi', '2022-11-21', -0.1),
  member(2011, 'Nguyễn Thị Lan', onboarding, tanabe, 'L1', 'Hanoi', '2023-03-13', 0.4),
  {
    ...member(2012, 'Grace Kimani', onboarding, tanabe, 'L1', 'Nairobi', '2022-05-02', 0.3),
    move: { on: '2025-07-01', role: education, manager: siddiqui },
  },
  member(2013, 'Putri Wijaya', onboarding, tanabe, 'L1', 'Jakarta', '2024-04-08', -0.3),
  member(2014, 'Daniel Fifita', onboarding, tanabe, 'L1', 'Auckland', '2023-08-28', 0),
  member(2015, 'Oliver Hughes', support, nowak, 'L1', 'Dublin', '2022-10-10', 0.2),
  member(2016, 'Nadia Petrova', support, nowak, 'L2', 'Sofia', '2020-03-09', 0.7),
  member(2017, 'Mateo Silva', support, nowak, 'L1', 'Lisbon', '2024-01-15', -0.7),
  { ...member(2018, 'Liam O’Sullivan', support, nowak, 'L2', 'Dublin', '2019-08-12', 0.3), share: 0.6 },
  member(2019, 'Zofia Kowalska', support, nowak, 'L2', 'Kraków', '2021-07-19', 0.5),
  member(2020, 'Linnea Berg', support, nowak, 'L1', 'Malmö', '2024-05-13', 0.1),
  {
    ...member(2021, 'Camille Laurent', support, nowak, 'L1', 'Lyon', '2021-11-08', 0),
    status: 'terminated',
    until: '2025-08',
  },
  member(2022, 'Esi Boateng', support, obi, 'L2', 'Accra', '2020-09-14', 0.4),
  member(2023, 'Thandiwe Dlamini', support, obi, 'L2', 'Durban', '2020-02-17', 0.6),
  member(2024, 'Chidi Okafor', support, obi, 'L1', 'Lagos', '2022-07-04', -0.1),
  member(2025, 'Samir Khoury', support, obi, 'L1', 'Tunis', '2022-12-05', -0.4),
  { ...member(2026, 'Amina Diallo', support, obi, 'L1', 'Dakar', '2023-01-23', 0.2), share: 0.8 },
  member(2027, 'Tesfaye Bekele', support, obi, 'L1', 'Addis Ababa', '2023-10-02', 0.1),
  member(2028, 'Wanjiru Kamau', support, obi, 'L1', 'Nairobi', '2024-09-16', -0.2),
  member(2029, 'Camila Rojas', support, webb, 'L2', 'Bogotá', '2020-11-02', 0.5),
  member(2030, 'Ethan Brooks', support, webb, 'L1', 'Denver', '2022-04-25', -0.5),
  member(2031, 'Marisol Quispe', support, webb, 'L1', 'Lima', '2023-06-12', 0.3),
  {
    ...member(2032, 'Kenji Watanabe', support, webb, 'L1', 'Vancouver', '2022-02-28', 0),
    status: 'leave',
    until: '2025-02',
  },
  member(2033, 'Aaliyah Grant', support, webb, 'L1', 'Toronto', '2023-02-06', 0.9),
  member(2034, 'João Nascimento', support, webb, 'L1', 'Recife', '2024-03-18', 0),
  member(2035, 'Leila Haddad', education, siddiqui, 'L2', 'Beirut', '2020-06-08', 0.6),
  member(2036, 'Bram de Vries', education, siddiqui, 'L2', 'Utrecht', '2021-09-20', 0.1),
  member(2037, 'Priya Raman', education, siddiqui, 'L1', 'Chennai', '2022-03-07', 0.4),
  member(2038, 'Noa Peretz', education, siddiqui, 'L1', 'Haifa', '2023-04-17', -0.2),
  { ...member(2039, 'Ingrid Solberg', education, siddiqui, 'L1', 'Bergen', '2022-08-15', 0.2), share: 0.5 },
  member(2040, 'Kwame Mensah', education, siddiqui, 'L1', 'Accra', '2023-11-06', -0.5),
  member(2041, 'Dilnoza Karimova', education, siddiqui, 'L1', 'Tashkent', '2024-01-22', 0.3),
  member(2042, 'Marek Dvořák', education, siddiqui, 'L1', 'Brno', '2022-10-31', -0.1),
  member(2043, 'Sione Taufa', education, siddiqui, 'L1', 'Auckland', '2023-07-10', 0),
  member(2044, 'Hana Sato', product, lindqvist, 'L3', 'Osaka', '2019-10-07', 0.7),
  member(2045, 'Diego Fuentes', product, lindqvist, 'L2', 'Santiago', '2021-04-12', 0.2),
  member(2046, 'Fatima Zahra Idrissi', product, lindqvist, 'L2', 'Rabat', '2021-01-18', 0.5),
  member(2047, 'Anders Lund', product, lindqvist, 'L2', 'Aarhus', '2020-08-24', -0.3),
  member(2048, 'Amara Nwosu', product, lindqvist, 'L2', 'Lagos', '2022-06-20', 0.3),
  member(2049, 'Min-jun Kang', product, lindqvist, 'L2', 'Busan', '2022-02-14', 0),
  member(2050, 'Elif Yılmaz', product, lindqvist, 'L2', 'Izmir', '2023-01-16', -0.1),
  member(2051, 'Siobhán Byrne', product, lindqvist, 'L3', 'Cork', '2020-01-13', 0.4),
  member(2052, 'Aiko Mori', operations, moreno, 'L2', 'Sapporo', '2020-04-20', 0.8),
  member(2053, 'Zoë Vermeulen', operations, moreno, 'L2', 'Ghent', '2021-03-29', 0.1),
  member(2054, 'Beatriz Azevedo', operations, moreno, 'L1', 'Porto', '2022-05-16', 0.4),
  member(2055, 'Joon-ho Baek', operations, moreno, 'L1', 'Seoul', '2022-09-26', -0.2),
  { ...member(2056, 'Soraya Hosseini', operations, moreno, 'L1', 'Hamburg', '2023-03-20', 0.3), share: 0.8 },
  member(2057, 'Pavlo Shevchenko', operations, moreno, 'L1', 'Lviv', '2023-09-11', 0.1),
  member(2058, 'Ayodele Bankole', operations, moreno, 'L1', 'Ibadan', '2024-02-19', -0.4),
  member(2059, 'Isabel Cruz', operations, moreno, 'L1', 'Cebu', '2022-12-12', 0.2),
  member(2060, 'Tomás Herrera', operations, moreno, 'L1', 'Quito', '2023-05-08', -0.1),
]

/** Whether they work on the last day of 2025 and were there for the year; who left or came late has no ratings of it. */
export function isReviewed({ status, start }: Member): boolean {
  return status === undefined && start < '2025-07-01'
}

/** The manager at the end of 2025. */
export function managerOf({ move, manager }: Member): string {
  return move?.manager ?? manager
}

/** The role in a month such as "2025-03". */
export function roleIn({ move, role }: Member, month: string): string {
  return move !== undefined && `${month}-01` >= move.on ? move.role : role
}

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
