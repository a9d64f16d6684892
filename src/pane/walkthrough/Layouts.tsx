import { strings } from '../strings.ts'

/** Small pictures of sheets that are read as they stand. */
export function Layouts() {
  return (
    <>
      {strings.walkthrough.layouts.map(({ title, rows: [head, ...rows] }) => (
        <table key={title} class="tl-layout">
          <caption>{title}</caption>
          <thead>
            <tr>
              {head.map(header => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row[0]}>
                {row.map((text, index) => (
                  <td key={index}>{text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p>{strings.walkthrough.tabs}</p>
    </>
  )
}
