import { oneOf, text } from './columnTypes.ts'
import { column, type Row, table } from './define.ts'

export const resources = table(
  'resources',
  'Resources',
  {
    aliases: ['Learning Resources', 'Courses', 'Training Catalog', 'Learning Catalog', 'Trainings', 'Mentors'],
    help: 'What helps people grow in an area.',
  },
  {
    area: column(text, {
      header: 'Area',
      aliases: ['Skill', 'Competency', 'Topic', 'Focus', 'Development Area', 'Focus Area', 'Competence', 'Capability'],
      help: 'The area it helps with.',
      example: 'Written explanations',
      need: 'key',
    }),
    resource: column(text, {
      header: 'Resource',
      aliases: ['Name', 'Course', 'Title', 'Resource Name', 'Material', 'Link', 'Offer'],
      help: 'The course, mentor or practice.',
      example: 'Clear writing course',
      need: 'required',
    }),
    kind: column(oneOf('course', 'mentor', 'practice'), {
      header: 'Kind',
      aliases: ['Type', 'Resource Type', 'Format', 'Category', 'Kind of Resource'],
      help: 'What kind of help it is.',
      example: 'course',
    }),
  },
)

export type Resource = Row<typeof resources>
