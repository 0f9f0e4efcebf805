"""Translates an XLIFF 2 file with somebody else's program for translators.

Arguments: the file, and where to write what came of it. Whatever is not translated yet is its source in brackets then. Prints
`N translated, M left` and nothing else.
"""

import sys

from translate.storage.xliff2 import Xliff2File

SOURCE, TARGET = sys.argv[1:]


def main():
    store = Xliff2File.parsefile(SOURCE)
    assert (store.sourcelanguage, store.targetlanguage) == ("en", "de")
    units = [unit for unit in store.units if unit.istranslatable() and unit.source]
    todo = [unit for unit in units if not unit.istranslated()]
    for unit in todo:
        unit.target = f"[{unit.source}]"
        unit.marktranslated()
    store.savefile(TARGET)
    print(f"{len(todo)} translated, {len(units) - len(todo)} left")


main()
