"""Computes overviews from their description, and compares them with the command's.

    python3 test/overview/overview.py PEERWORK [SETS]     compare
    python3 test/overview/overview.py make PLACES SEED    write entries, to look at

It shares no code with the library: what it knows is docs/overview.md. The sets are
made from a seed, so that a difference can be found again.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
WORDS = ["most", "some", "little", "unknown"]


def instrument(name):
    with open(os.path.join(ROOT, "readiness", "instruments", name + ".json"), encoding="utf-8") as f:
        return json.load(f)


# Making entries


def group_result(r, ins, people, mood, exact):
    """A group result that could be: levels around a mood, and what follows from them."""
    themes, items, advice, open_items = [], [], [], []
    grid = 10 if people == 3 else 5
    for t in ins["themes"]:
        answered, total = 0, 0
        for i in t["items"]:
            item = {"item": i["id"]}
            x = min(3.0, max(0.0, r.gauss(3 * mood, 0.7)))
            if r.random() < 0.12:
                open_items.append({"item": i["id"], "reason": "unknown"})
                if not exact:
                    item["manyUnknown"] = True
            else:
                answered += 1
                total += x
                advice.append(i["id"])
                if exact:
                    item.update(answers=people, meanHundredths=round(100 * x), spreadHundredths=50)
                else:
                    item["level"] = "not-begun" if x < 0.75 else "talked-about" if x < 1.5 else "part-way" if x < 2 else "in-place"
            items.append(item)
        theme = {"theme": t["id"], "answered": answered, "items": len(t["items"])}
        if 3 * answered >= 2 * len(t["items"]):
            n = 100 * total / answered / 3
            theme["temperature"] = round(n) if exact else grid * round(n / grid)
        if exact and answered:
            theme["agreementHundredths"] = 80
        themes.append(theme)
    out = {"instrument": ins["id"], "version": ins["version"]}
    if r.random() < 0.8:
        out["date"] = "2027-0%d-1%d" % (r.randint(1, 9), r.randint(0, 9))
    out.update(responses=people, precision="exact" if exact else "coarse", roles=[], missing=[], essentials=[], themes=themes, items=items,
               talkAbout=[], differences=[], advice=advice, toFindOut=open_items, strengths=[])
    return out


NAMES = ["Bostedet", "Værestedet", "Team", "Afsnit", "Ældrecenter", "Østerhus", "Åbo", "aktivitetshus", "Café", "Ünder", "Ö-huset"]
WHERE = ["Åvej", "Kilden", "Nord", "Syd", "Æblehaven", "Øster", "Lunden", "3", "Bakken"]


def places(r, n):
    """Names of places, no two the same."""
    return r.sample([a + " " + b + ("" if not c else " %d" % c) for c in range(1 + n // 90) for a in NAMES for b in WHERE], n)


def make_set(r, ins, n, occasions, agree, few=0.12, twice=0.1, lean=None):
    entries = []
    names = places(r, n)
    mood = {p: lean if lean is not None else r.random() for p in names}
    yes = {p: r.random() < agree for p in names}
    for o in occasions:
        changing = r.random() < 0.5
        for p in names:
            if r.random() < 0.1 and n > 6:
                continue
            if changing:
                mood[p] = min(1, max(0, mood[p] + r.gauss(0.1, 0.2)))
            if r.random() < 0.05:
                yes[p] = not yes[p]
            for _ in range(2 if r.random() < twice else 1):
                people = r.randint(3, 4) if r.random() < few else r.randint(5, 12)
                e = {"place": p, "occasion": o}
                if yes[p]:
                    e["named"] = True
                    if r.random() < 0.6:
                        e["mayBeAsked"] = True
                e["document"] = {"groupResult": group_result(r, ins, people, mood[p], r.random() < 0.3)}
                entries.append(e)
    r.shuffle(entries)
    return entries


# The overview, from its description


class Said:
    def __init__(self, ins, e):
        g = e["document"].get("groupResult")
        self.shown = g is not None and g["responses"] >= 5
        self.named = self.asked = False
        if not self.shown:
            return
        self.named, self.asked = e.get("named", False), e.get("mayBeAsked", False)
        self.levels = {}
        for t, of in zip(g["themes"], ins["themes"]):
            if len(of["items"]) >= 3:
                n = t.get("temperature")
                self.levels[t["theme"]] = "unknown" if n is None else "most" if 3 * n < 100 else "some" if 3 * n < 200 else "little"
        top = len(ins["scale"]["options"]) - 1
        self.lacks = {i["item"] for i in g["items"] if i.get("level") in ("not-begun", "talked-about") or "meanHundredths" in i and 2 * i["meanHundredths"] < 100 * top}
        order = {"unknown": 0, "most": 1, "some": 2, "little": 3}
        ids = [i["id"] for t in ins["themes"] for i in t["items"]]
        bits = [sum(1 << k for k in range(8) if 8 * b + k < len(ids) and ids[8 * b + k] in self.lacks) for b in range(50)]
        self.key = (g.get("date", ""), g["responses"], [order[l] for l in self.levels.values()], bits)


def gather(ins, entries):
    """What counts, by occasion and place."""
    all_said = {}
    for e in entries:
        all_said.setdefault((e["place"], e.get("occasion", "")), []).append(Said(ins, e))
    latest = {}
    for place, o in all_said:
        latest.setdefault(place, []).append(o)
    out = {}
    for (place, o), said in all_said.items():
        if o not in sorted(latest[place])[-8:]:
            continue
        good = [s for s in said if s.shown]
        if good:
            one = max(good, key=lambda s: s.key)
            one.named, one.asked = all(s.named for s in good), all(s.asked for s in good)
        else:
            one = said[0]
        out.setdefault(o, {})[place] = one
    return out


def crowd(l):
    return not l or len(l) >= 5


def mixed(states):
    return not states or max(states.count(s) for s in set(states)) <= len(states) - 3


class Edition:
    def __init__(self, occasion, pool, rows):
        self.occasion, self.pool, self.rows = occasion, pool, rows

    def unread(self):
        return {p: s for p, s in self.pool.items() if p not in self.rows}


def edition(ins, occasion, said, before):
    pool = {p: s for p, s in said.items() if s.shown}
    rows = {p for p, s in pool.items() if s.named}
    for b in before:
        for p in list(pool):
            if p in b.rows and not pool[p].named:
                del pool[p]
            elif p in b.unread() and (b.occasion == occasion or b.pool[p].levels == pool[p].levels):
                rows.discard(p)
    rows &= set(pool)
    if len(pool) < 5:
        return None, "few"
    others = len(pool) - len(rows)
    if len(rows) > 500 or 0 < others < 5 and len(rows) < 5:
        rows = set()
        pool = {p: s for p, s in pool.items() if not any(p in b.rows for b in before)}
        if len(pool) < 5:
            return None, "few"
    elif 0 < others < 5:
        pool = {p: s for p, s in pool.items() if p in rows}
    e = Edition(occasion, pool, rows)
    e.themes = [t["id"] for t in ins["themes"] if len(t["items"]) >= 3]
    e.said = {t: True for t in e.themes}
    ids = [i["id"] for t in ins["themes"] for i in t["items"]]
    ranked = sorted(((sum(i in s.lacks for s in pool.values()), -n, i) for n, i in enumerate(ids)), reverse=True)
    e.lacking = [(i, n) for n, _, i in ranked if n >= 3][:3]
    e.hidden = set()
    for b in before:
        def only(x, y, same):
            return [s for p, s in x.items() if p not in y or not same(s, y[p])]
        kept = lambda s, u: b.occasion == occasion or s.key[:2] == u.key[:2]
        whole = lambda s, u: s.levels == u.levels and s.lacks == u.lacks and kept(s, u)
        level = lambda s, u: s.levels == u.levels and kept(s, u)
        fresh, gone = only(pool, b.pool, whole), only(b.pool, pool, whole)
        unread, left = only(e.unread(), b.unread(), level), only(b.unread(), e.unread(), level)
        if not all(map(crowd, (fresh, gone, unread, left))):
            return None, "close"
        if len(unread) < len(e.unread()):
            for t in e.themes:
                if b.said[t] and not (mixed([s.levels[t] for s in unread]) and mixed([s.levels[t] for s in left])):
                    e.said[t] = False
        if len(fresh) < len(pool):
            for i, _ in e.lacking:
                if not (mixed([i in s.lacks for s in fresh]) and mixed([i in s.lacks for s in gone])):
                    e.hidden.add(i)
    return e, ""


def chain(ins, gathered, last, before):
    editions, why = list(before), ""
    for o in sorted(gathered):
        if o > last or o != last and any(e.occasion == o for e in editions):
            continue
        e, why = edition(ins, o, gathered[o], editions)
        if e:
            editions.append(e)
    return editions, why


ALPHABET = {"é": "e", "è": "e", "ü": "y", "æ": "{", "ä": "{", "ø": "|", "ö": "|", "å": "}"}


def alphabetical(name):
    fold = "".join(ALPHABET.get(c.lower(), c.lower() if c.isascii() or c.lower() in ALPHABET else c) for c in name)
    return fold, name.encode()


def overview(ins, entries, occasion, invited, earlier):
    gathered = gather(ins, entries)
    occasion = occasion or max(gathered)
    here = gathered[occasion]
    out = {"instrument": ins["id"], "version": ins["version"], "date": "2027-12-01"}
    if occasion:
        out["occasion"] = occasion
    answered = sum(s.shown for s in here.values())
    counts = {"answered": answered, "onTheWay": len(here) - answered, "counted": 0}
    if invited:
        counts = {"invited": invited, **counts}
    before = []
    if earlier:
        past = gather(ins, earlier)
        before, _ = chain(ins, past, max(past), [])
    editions, why = chain(ins, gathered, occasion, before)
    parts = {"themes": [], "lacking": [], "movedOn": [], "named": []}
    if why:
        return {**out, "places": counts, "withheld": why, **parts}
    e = editions[-1]
    n = counts["counted"] = len(e.pool)
    for t in e.themes:
        unread = [s.levels[t] for s in e.unread().values()]
        everybody = [s.levels[t] for s in e.pool.values()]
        theme = {"theme": t}
        if e.said[t] and mixed(unread):
            theme["counts"] = {w: everybody.count(w) for w in WORDS}
        elif e.said[t]:
            w = max(WORDS, key=unread.count)
            theme["nearlyAll"] = {"lacks": w, "atLeast": everybody.count(w) - unread.count(w) + len(unread) - 2}
        parts["themes"].append(theme)
    for i, k in e.lacking:
        item = {"item": i}
        if i not in e.hidden:
            item["places"] = min(k, n - 2)
            if k >= n - 2:
                item["atLeast"] = True
        parts["lacking"].append(item)
    for p in sorted(e.rows, key=alphabetical):
        row = {"place": p}
        if e.pool[p].asked:
            row["mayBeAsked"] = True
        row["themes"] = [{"theme": t, "lacks": w} for t, w in e.pool[p].levels.items() if w != "unknown"]
        parts["named"].append(row)
    older = [b for b in editions[:-1] if b.occasion < occasion]
    if older and not any(b.occasion == occasion for b in editions[:-1]):
        b = max(reversed(older), key=lambda b: b.occasion)
        out["since"] = b.occasion
        rank = {"most": 1, "some": 2, "little": 3, "unknown": 0}
        for t in e.themes:
            on = lambda p: b.pool[p].levels[t] != "unknown" and rank[e.pool[p].levels[t]] > rank[b.pool[p].levels[t]]
            shared = [p for p in e.pool if p in b.pool]
            known = [on(p) for p in shared if p in e.rows and p in b.rows]
            rest = [on(p) for p in shared if not (p in e.rows and p in b.rows)]
            if len(rest) < 5:
                moved = {"places": sum(known), "of": len(known)}
            elif sum(rest) < 3:
                moved = {"places": sum(known), "atLeast": True, "of": len(shared)}
            elif sum(rest) > len(rest) - 3:
                moved = {"places": sum(known) + len(rest) - 2, "atLeast": True, "of": len(shared)}
            else:
                moved = {"places": sum(known) + sum(rest), "of": len(shared)}
            if moved["places"] and moved["of"] >= 5:
                parts["movedOn"].append({"theme": t, **moved})
    return {**out, "places": counts, **parts}


# Comparing


def write(path, entries):
    with open(path, "w", encoding="utf-8") as f:
        for e in entries:
            f.write(json.dumps(e, ensure_ascii=False) + "\n")


def compare(program, sets):
    seen = {"few": 0, "close": 0, "shown": 0, "nearlyAll": 0, "notSaid": 0, "movedOn": 0, "named": 0, "hidden": 0, "leftOut": 0}
    with tempfile.TemporaryDirectory() as folder:
        now, past = os.path.join(folder, "now.jsonl"), os.path.join(folder, "past.jsonl")
        for seed in range(sets):
            r = random.Random(seed)
            ins = instrument(r.choice(["temperatur", "parathed"]))
            occasions = [["1"], ["1", "2"], ["1", "2", "3"], ["%d" % n for n in range(1, 10)]][min(r.randrange(12) // 3, r.randrange(4))]
            entries = make_set(r, ins, r.choice([3, 5, 6, 8, 12, 20, 30, 45]), occasions, r.choice([0, 0.2, 0.5, 0.9, 1]), lean=r.choice([None, None, 0.15, 0.9]))
            earlier = None
            if r.random() < 0.5:
                # Most are as they were; some places are new, and some results are corrected.
                change = r.choice([0, 0.1, 0.3])
                earlier = [e for e in entries if hash_of(e["place"], seed) >= change]
                for e in earlier:
                    if r.random() < change / 3:
                        e = e["document"]["groupResult"]
                        e["themes"][0].pop("temperature", None)
                if not any(e["document"]["groupResult"]["responses"] >= 0 for e in earlier):
                    earlier = None
                else:
                    earlier = json.loads(json.dumps(earlier))
                    for e in earlier:
                        if r.random() < 0.05:
                            e.pop("mayBeAsked", None)
                            e.pop("named", None)
            write(now, entries)
            args = [program, "overview", "--json", "--date", "2027-12-01", "--instrument", ins["id"], now]
            invited = r.choice([0, 60])
            if invited:
                args += ["--invited", str(invited)]
            occasion = ""
            if r.random() < 0.3:
                occasion = r.choice(sorted({e["occasion"] for e in entries}))
                args += ["--occasion", occasion]
            if earlier:
                write(past, earlier)
                args += ["--earlier", past]
            want = overview(ins, entries, occasion, invited, earlier)
            code = 0
            if want.get("withheld") == "close" and earlier:
                code, want = 1, overview(ins, earlier, "", invited, None)
                seen["close"] += 1
            ran = subprocess.run(args, capture_output=True, text=True, encoding="utf-8")
            assert ran.returncode == code, (seed, ran.returncode, ran.stderr)
            got = json.loads(ran.stdout)
            got.pop("$schema")
            if got != want:
                print("set", seed, "\n", json.dumps(want, ensure_ascii=False), "\n", json.dumps(got, ensure_ascii=False))
                return 1
            seen[want.get("withheld", "shown")] += 1
            seen["nearlyAll"] += any("nearlyAll" in t for t in want["themes"])
            seen["notSaid"] += any(len(t) == 1 for t in want["themes"])
            seen["hidden"] += any("places" not in i for i in want["lacking"])
            seen["leftOut"] += want["places"]["counted"] < want["places"]["answered"] and "withheld" not in want
            seen["movedOn"] += bool(want["movedOn"])
            seen["named"] += bool(want["named"])
    print(sets, "sets alike:", ", ".join("%s %d" % x for x in seen.items()))
    missing = [k for k, n in seen.items() if n == 0]
    if missing:
        print("no set shows", missing)
        return 1
    return 0


def hash_of(text, seed):
    return random.Random("%d %s" % (seed, text)).random()


if __name__ == "__main__":
    if sys.argv[1] == "make":
        r = random.Random(int(sys.argv[3]))
        for e in make_set(r, instrument("parathed"), int(sys.argv[2]), ["2027-1", "2027-2"], 0.75, twice=0):
            print(json.dumps(e, ensure_ascii=False))
    else:
        sys.exit(compare(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200))
