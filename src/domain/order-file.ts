import { campaignFields, type Campaign } from './campaign';
import { contradictionIn } from './campaign-laws';

/** What is wrong with the file of an order, at a key such as `indicators.activated.target`. */
export type OrderFault =
  /** It is passed over, and the rest of the order holds. */
  | { readonly code: 'order-key-unknown'; readonly campaign: string; readonly key: string }
  /** `''` where the key is missing. */
  | { readonly code: 'order-value-wrong'; readonly campaign: string; readonly key: string; readonly text: string }
  /** In English, for whoever wrote it. */
  | { readonly code: 'order-contradicts'; readonly campaign: string; readonly text: string };

/** An order as its file gives it; no campaign where anything but unknown keys is wrong. */
export type ReadOrder = { readonly campaign: Campaign | null; readonly faults: readonly OrderFault[] };

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<PropertyKey, unknown>>;

const LONGEST = 60;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const inside = (value: unknown, key: PropertyKey): unknown => (isFields(value) ? value[key] : undefined);

/** A path in words: what stands in a row of things goes by its id, or by its place. */
function keyOf(json: unknown, path: Path): string {
  let at = json;
  const names = path.map((key) => {
    at = inside(at, key);
    const id = inside(at, 'id');
    return typeof key !== 'number' ? String(key) : typeof id === 'string' ? id : String(key + 1);
  });
  return names.join('.');
}

function textOf(json: unknown, path: Path): string {
  const value = path.reduce(inside, json);
  const text = typeof value === 'string' ? value : (JSON.stringify(value) as string | undefined);
  return (text ?? '').slice(0, LONGEST);
}

/** A copy without what lies at some paths. */
function without(json: unknown, paths: readonly Path[], at: Path = []): unknown {
  const isLeft = (key: PropertyKey) =>
    !paths.some((path) => path.length === at.length + 1 && [...at, key].every((each, place) => each === path[place]));
  if (Array.isArray(json)) return json.map((each, place) => without(each, paths, [...at, place]));
  if (!isFields(json)) return json;
  const kept = Object.entries(json).filter(([key]) => isLeft(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(value, paths, [...at, key])]));
}

const judged = (campaign: Campaign): ReadOrder => {
  const text = contradictionIn(campaign);
  if (text === null) return { campaign, faults: [] };
  return { campaign: null, faults: [{ code: 'order-contradicts', campaign: campaign.id, text }] };
};

/** Reads the file of an order and names what is wrong with it; keys that nobody knows are passed over. */
export function readOrder(json: { readonly id: string }): ReadOrder {
  const { id: campaign } = json;
  const parsed = campaignFields().safeParse(json);
  if (parsed.success) return judged(parsed.data);
  const { issues } = parsed.error;
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const wrong = issues.filter(({ code }) => code !== 'unrecognized_keys');
  const faults: OrderFault[] = [
    ...unknown.map((path) => ({ code: 'order-key-unknown' as const, campaign, key: keyOf(json, path) })),
    ...wrong.map(({ path }) => {
      return { code: 'order-value-wrong' as const, campaign, key: keyOf(json, path), text: textOf(json, path) };
    }),
  ];
  if (wrong.length > 0) return { campaign: null, faults };
  const rest = readOrder({ ...(without(json, unknown) as Fields), id: campaign });
  return { campaign: rest.campaign, faults: [...faults, ...rest.faults] };
}
