/* The shapes that travel between the server and the scripts of the screens, and from script to script: types for the
   checker alone, known to every module without an import. No browser asks for this file. */

// ---- who asks, and what comes back ----

/** In whose name the server is asked. */
interface Page {
  engagement: string;
  token: string;
}

/** Tells the page what is chosen here. */
type ReportState = (name: string, value: string | null) => void;

interface Answered {
  ok: boolean;
  status: number;
  content: any;
}

/** Why something was not taken, as the server says it. */
interface Refusal {
  message?: string;
  allowed?: string;
  code?: string;
  where?: { id?: string; field?: string; title?: string };
  conflicts?: Clash[];
}

/** A field that somebody else changed meanwhile. */
interface Clash {
  id: string;
  field: string;
  theirs?: Value;
  by?: string;
}

// ---- rows ----

/** What a field holds: text, a figure, a truth, a list of words or of ids, null for nothing; its column says which. */
type Value = any;

type Values = Record<string, Value>;

interface Row {
  id: string;
  code: string;
  values: Values;
  section?: string;
  position?: number;
  version?: number;
  /** The revision it was read at. */
  at?: number;
  /** Not stored yet. */
  local?: boolean;
  called?: NamedRow;
  /** What else a proposal says. */
  also?: string[];
  /** What figures come to in the unit people say, by column. */
  magnitudes?: Record<string, string>;
}

/** The rows of a section as a person sees them. */
interface RowsView {
  ids: string[];
  find: (id?: string) => Row | undefined;
}

/** What a row is called, and what it belongs to. */
interface NamedRow {
  id: string;
  code: string;
  name: string;
  beside?: string;
  section?: string;
}

interface Link {
  id: string;
  from: string;
  to: string;
  kind: string;
  page?: string;
}

/** Which links a column shows, seen from its row. */
interface LinkKind {
  kind: string;
  direction: "from" | "to";
  section?: string | string[];
  title?: string;
}

interface Option {
  value: any;
  title: string;
  code?: string;
  beside?: string;
}

/** A column as the server describes it. */
interface GivenColumn {
  name: string;
  title: string;
  kind: string;
  values?: (string | { value: any; title?: string })[];
  refers?: string | string[];
  unit?: string;
  low?: number | null;
  high?: number | null;
  max?: number | null;
  limit?: number | null;
  required?: boolean;
  default?: string;
  help?: string;
  asked?: boolean;
  group?: string;
  private?: boolean;
  /** Other words than those offered are taken, too. */
  open?: boolean;
  link?: LinkKind;
}

interface Column extends Omit<GivenColumn, "refers" | "max"> {
  options: Option[];
  refers: string[];
  max: number | null;
}

/** The column of a cell that shows links. */
type LinkColumn = Column & { link: LinkKind };

/** What a text says: `value`, or `error`, a sentence; `unknown` when nobody knows; `readings` where there are two. */
interface Reading {
  value?: Value;
  error?: string;
  unknown?: boolean;
  noAnswer?: string;
  /** Nothing is said: an empty cell, or a dash. */
  blank?: boolean;
  dash?: boolean;
  /** It waits for what somebody says of it. */
  held?: boolean;
  readings?: { value: Value; mark: string }[];
}

// ---- changes ----

/** What any change may say; each kind of change says what it must have. */
interface AnyChange {
  id?: string;
  section?: string;
  field?: string;
  value?: Value;
  values?: Values;
  seen?: Value;
  after?: string | null;
  /** The cell a link was typed into, as "section|row|column". */
  cell?: string;
  /** The same for all that a person did at once. */
  group?: string;
  /** The one it made, once it is stored; of an undo or redo, the one that is meant. */
  revision?: number | null;
}

interface RowChange extends AnyChange {
  section: string;
  id: string;
}

interface AddChange extends RowChange {
  op: "add";
  values: Values;
}

interface SetChange extends RowChange {
  op: "set";
  field: string;
}

interface OtherRowChange extends RowChange {
  op: "remove" | "restore" | "move";
}

/** A proposal becomes a row of a section. */
interface ConfirmChange extends RowChange {
  op: "confirm";
  values: Values;
  becomes: string;
  row: string;
}

interface LinkChange extends AnyChange, Link {
  op: "link";
  id: string;
}

interface UnlinkChange extends AnyChange {
  op: "unlink";
  id: string;
}

interface StepChange extends AnyChange {
  op: "undo" | "redo";
}

type Change = AddChange | SetChange | OtherRowChange | ConfirmChange | LinkChange | UnlinkChange | StepChange;

/** What is sent at once. */
interface Batch {
  token: string;
  path: string;
  revision: number | null;
  changes: Change[];
}

/** What the server says when changes are stored. */
interface Stored {
  revision: number;
  rows?: Row[];
  removed?: string[];
  said?: string;
}

/** What is kept beside a field because it is not stored. */
interface Problem {
  state: "refused" | "conflict" | "gone";
  message?: string;
  value?: Value;
  text?: string;
  theirs?: Value;
  by?: string;
  seen?: Value;
}

/** A new row that cannot be added as it is. */
interface HeldRow {
  change: AddChange;
  message: string;
}

/** What a queue keeps in the browser until it is acknowledged. */
interface KeptQueue {
  at: number;
  closed: boolean;
  sending: Batch | null;
  waiting: Change[];
  problems: [string, Problem][];
  heldRows: [string, HeldRow][];
}

/** A text that was being typed. */
interface Draft {
  text: string;
  seen?: Value;
  form?: boolean;
}

type StepWord = "undo" | "redo";

// ---- findings and questions ----

type Level = "error" | "warning" | "info" | "ask";

interface Rule {
  level: Level;
  remedy: string;
}

/** What a rule says of a row or section, as it comes. */
interface GivenFinding {
  rule: string;
  said: string;
  field?: string;
  state?: string;
  /** Where it is mended. */
  at?: string;
  section?: string;
  /** The other rows it is about. */
  with?: string[];
  /** Nobody has written anything there yet. */
  unasked?: boolean;
}

interface Finding extends GivenFinding, Rule {
  /** About what somebody is still writing. */
  early: boolean;
}

interface Question {
  key: string;
  ask: string;
  decides: string;
  filing: string;
  section: string;
  kind: string;
  about: { code: string; name: string } | null;
  who: { role: string; people: { name: string; present: boolean }[] }[];
  column: GivenColumn | null;
  options: Option[];
  /** A name that is not there yet is taken, too. */
  fresh: boolean;
  /** Where several answers are welcome: the rows they become. */
  more?: { section: string; values: Values; field: string };
  proposal?: { words: string; also: string[]; origin: string; needs_name: boolean };
}

/** What is said to a question: an answer, or something in place of one. */
interface AnswerWords {
  say: string;
  value?: Value;
  [more: string]: any;
}

/** The field of a question on its card. */
interface AskField {
  node: HTMLElement;
  /** Words may be put into it. */
  takesText?: boolean;
  text: string;
  focus(): void;
  read(): { value?: Value; error?: string };
}

interface PutOffQuestion {
  entry: string;
  code: string;
  ask: string;
  about: string;
  owner: string;
  due: string;
}

interface QuestionList {
  revision: number;
  counted: boolean;
  open: number | null;
  questions: Question[];
  put_off: PutOffQuestion[];
  people: Option[];
  reasons: string[];
}

// ---- the checklist of a stage ----

interface Way {
  /** Of the row that holds its answer. */
  id: string;
  code: string;
  way: string;
  what: string;
  ask: string;
  examples: string;
  /** It matters most in this engagement. */
  chief: boolean;
}

/** "today" or "future", and what can be said of it by which letter. */
interface ChecklistSide {
  name: string;
  title: string;
  values: { value: string; title: string; short: string; key: string }[];
}

interface ChecklistData extends Page {
  who?: string;
  stage: string;
  title: string;
  /** The codes of all ways. */
  known: string[];
  /** The id of the answer to go to. */
  open?: string;
  counted: boolean;
  unsaid: string;
  ways: Way[];
  sides: ChecklistSide[];
  /** What is done in a way: its section, the column that holds the codes, what it is called, values of a new one. */
  done: { section: string; column: string; noun: string; values: Values };
}

// ---- the diagram ----

interface DiagramData extends Page {
  state: string;
  colour: string;
  height: number;
  rails: boolean;
  strip: boolean;
  tidy: boolean;
}

/** An element of a picture: a box, a line, a constraint or outcome; its dataset says which row it is of. */
type Drawn = any;

/** An outcome or constraint beside the lanes, as the picture tells it: {id, code, name, role}, and its boxes. */
type Tie = { [name: string]: any; boxes: string[] };

interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A picture as it was fetched. */
interface FetchedPicture {
  text: string;
  revision: number;
  tag: string | null;
}

/** What lights up, as ids. */
interface Lighting {
  nodes: Set<string>;
  near: Set<string>;
  edges: Set<string>;
  ties: Set<string>;
}

/** A place that one comes to while presenting: a stage, or "" and the boxes to stand on. */
interface Stop {
  stage: string;
  title: string;
  text: string;
  nodes: Drawn[];
}

/** Where marks stand on a card, and how large they are. */
interface MarkCorner {
  size: number;
  right: boolean;
  below: boolean;
}

// ---- a block that is pasted ----

/** A row that a line of the block may go over. */
interface RowThere {
  id: string;
  value(column: Column): Value;
}

/** Where a block goes. */
interface PastePlace {
  columns: Column[];
  /** The names of the columns it fills without headings, and the first of them. */
  order: string[];
  from: string;
  target: "new" | "over";
  /** Those from the active one on. */
  rows: RowThere[];
  codes?: Map<string, RowThere>;
  defaults?: Values;
  options(column: Column): Option[];
}

/** What a person has decided about it. */
interface PasteChoices {
  separator?: string;
  joined?: boolean;
  heading?: boolean;
  /** By place in the block: a column, "notes" or "". */
  columns?: Record<number, string>;
  answers?: Record<string, string>;
  target?: string;
}

/** The block as lines of cells, and what is not certain of them. */
interface PasteBlock {
  rows: string[][];
  separator: string;
  /** The separators that may be meant. */
  offered: string[];
  /** The separator was guessed. */
  doubt: boolean;
  /** Quotation marks can be read two ways; `joined` is the way they are. */
  quotes: boolean;
  joined: boolean;
}

/** The lines that hold the headings, and the titles above them. */
interface PasteTop {
  heading: boolean;
  from: number;
  to: number;
  texts: string[];
  titles: string[][];
  doubt: boolean;
}

/** The columns by what may stand above them. */
interface Headings {
  titles: Map<string, Set<Column>>;
  names: Map<string, Set<Column>>;
}

interface PasteColumn {
  place: number;
  heading: string;
  label: string;
  /** A column, "notes" or "". */
  to: string;
  into: Column | null;
  /** How many texts it has. */
  count: number;
  inNotes: boolean;
  /** The one in its heading. */
  unit: string;
  /** Why it is not known. */
  why?: string;
  /** The program keeps it itself. */
  program: boolean;
  options: Option[];
  mark: string;
  order: string;
  share: string;
}

interface PasteLine {
  cells: string[];
  at: number;
}

interface PasteQuestion {
  key: string;
  question: string;
  options: { value: string; text: string }[];
  chosen: string;
}

interface PasteState {
  place: PastePlace;
  choices: PasteChoices;
  columns: PasteColumn[];
  /** A table of our own, and one with commas. */
  own: boolean;
  comma: boolean;
  /** How often the headings stand there once more. */
  again: number;
  remarks: string[];
  questions: PasteQuestion[];
  /** What "N/A" stands for. */
  noAnswer?: string;
}

interface PasteTarget {
  value: string;
  offered: string[];
}

interface PasteCell {
  column: Column;
  at: number;
  text: string;
  seen: Value;
  read: Reading;
}

interface PasteRow {
  at: number;
  id: string | null;
  there: RowThere | null;
  texts: string[];
  cells: PasteCell[];
  notes: string;
  /** Titles of what the row needs and nothing gives. */
  lacks: string[];
}

// ---- the capture of a section ----

interface SectionData extends Page {
  who?: string;
  section: string;
  title?: { singular: string; plural: string };
  /** What to do first, while there is no row. */
  empty?: string;
  columns: GivenColumn[];
  /** The names of the columns of the grid, and of the line for new rows. */
  shown: string[];
  quick: string[];
  defaults: Values;
  /** What can be said about a field without an answer, "unknown" first. */
  excuses: string[];
  filter?: Record<string, any>;
  links?: (LinkKind & { title: string })[];
  /** The column that takes the words of a proposal. */
  proposed: string;
  prompts?: any[];
  /** One row, shown as a form. */
  single?: boolean;
  counted?: boolean;
  unsaid?: string;
  withdrawn?: string;
  /** The row whose details open when the capture appears, and the one to go to. */
  open?: string;
  focus?: string;
  height?: number;
  report_selection?: boolean;
}

/** A cell by its row and column. */
interface CellName {
  id: string;
  field: string;
}

/** What may be asked: its words, what a row that answers it gets besides, its button. */
interface Idea {
  text: string;
  values: Values;
  button: any;
}

/** A field of the line for new rows. */
interface QuickField {
  column: Column;
  input: HTMLInputElement;
  picker: import("./shared/picking_text.js").PickingText;
  node: HTMLElement;
}

type PastePlan = ReturnType<typeof import("./grid/paste/plan.js").planPaste>;

// ---- events, as they come to a listener of ours ----

type KeyPress = KeyboardEvent & { target: any; currentTarget: any };

type MousePress = MouseEvent & { target: any; currentTarget: any };

type FocusPress = FocusEvent & { target: any };

type Clipping = ClipboardEvent & { clipboardData: any };

// ---- objects, for those that are handed them ----

type ChangeQueue = import("./shared/rows/change_queue.js").ChangeQueue;

type SectionRows = import("./shared/rows/section_rows.js").SectionRows;

type Names = import("./shared/rows/names.js").Names;

type Suggestions = import("./shared/suggestions.js").Suggestions;

type SectionEditor = import("./grid/section_editor.js").SectionEditor;

type Table = import("./grid/sheet/table.js").Table;

type CellEditor = import("./grid/sheet/cell_editor.js").CellEditor;

type Details = import("./grid/details/details.js").Details;

type FormField = import("./grid/details/form_field.js").FormField;

type Proposals = import("./grid/new_rows/proposals.js").Proposals;

type ProposalLine = import("./grid/new_rows/proposal_line.js").ProposalLine;

type StageChecklist = import("./checklist/checklist.js").StageChecklist;

type ChecklistLine = import("./checklist/line.js").ChecklistLine;

type DoneBoxes = import("./checklist/done_boxes.js").DoneBoxes;

type Diagram = import("./diagram/diagram.js").Diagram;

type BoxSelection = import("./diagram/selection.js").Selection;

type Findings = import("./shared/findings.js").Findings;

type Ask = import("./ask/ask.js").Ask;

/** What shows and stores the fields of rows. */
interface RowKeeper {
  section: string;
  queue: ChangeQueue;
  names: Names;
  data: { who?: string; withdrawn?: string };
  put(id: string, column: Column, value: Value, seen: Value): void;
}
