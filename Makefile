# The commands of this project. README.md says when to use which.
PYTHON ?= python3
PORT ?= 8000
RUNS ?= 7
# As many as tests/conftest.py says.
PROCESSES ?= auto
LARGEST ?= 1000
PROJECT := why-is-my-lip-twitching
SITE_URL ?= http://127.0.0.1:$(PORT)/$(PROJECT)/
export SITE_URL
# Material prints an end-of-life notice on each build; hidden, so that real warnings are seen.
export NO_MKDOCS_2_WARNING := 1
# A container may forbid to keep compiled code; each of the many processes would compile all again.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: serve site handouts images pseudo write test browsers old-browser check-content try-edits grades walk-readers lengths weights side-by-side requests visits benchmark links reviews audit sbom lock browser clean always
.DEFAULT_GOAL := serve

serve: site  ## build, then serve under the sub-path as GitHub Pages would
	.venv/bin/python -m publish.serve site $(SITE_URL)

site: .venv/site.installed  ## build into site/
	.venv/bin/python -m publish site

handouts: .venv/site.installed  ## into handouts/, for a clinic: CLINIC=clinic.yml COUNTRY=gb PAPER=a4
	.venv/bin/python -m publish.handouts --clinic "$(CLINIC)" --country "$(COUNTRY)" --paper "$(PAPER)"

pseudo: .venv/tests.installed  ## the site as a translator may find it: longer, accented, right to left
	.venv/bin/python -m rules.pseudo site-pseudo
	.venv/bin/python -m publish.serve site-pseudo $(SITE_URL)

write: .venv/site.installed  ## live preview for writers
	.venv/bin/python -m mkdocs serve --dev-addr 127.0.0.1:$(PORT)

test: .venv/tests.installed browser  ## everything that must hold; SITE=folder keeps the site it checked
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/python -m pytest -n $(PROCESSES)

browsers: .venv/tests.installed browser  ## what must hold in Firefox and WebKit, too; SITE as above
	.venv/bin/python -m tests.browsers.install
	.venv/bin/python -m pytest -n $(PROCESSES) tests/browsers

# What is heard, and the text size of a device, need a newer browser.
NEWER := %/test_heard.py %/test_system_text.py
old-browser: .venv/tests.installed  ## what must hold in an old Chromium, too: CHROMIUM=/path/to/it
	OLD_CHROMIUM=$(CHROMIUM) .venv/bin/python -m pytest $(filter-out $(NEWER),$(wildcard tests/browsers/test_*.py))

check-content: .venv/tests.installed  ## only the words and the data
	.venv/bin/python -m pytest tests/content

try-edits: .venv/tests.installed  ## plant dangerous edits one by one, and show which rule catches each
	@.venv/bin/python -m tests.edits

browser: .venv/tests.installed  ## a browser for the tests, where one may be installed
	.venv/bin/python -m rules.browser

images: browser  ## the pictures that are committed: icons, both sides of the handout
	.venv/bin/python -m upkeep.draw_images

grades: .venv/tests.installed  ## how hard each page is to read
	.venv/bin/python -m rules.text.reading

walk-readers: .venv/tests.installed  ## where each reader of readers.yml stops on the help page
	@.venv/bin/python -m rules.text.readers

lengths: .venv/tests.installed browser  ## how many screens of a phone each page has
	@.venv/bin/python -m rules.built.lengths

weights: site  ## what each page weighs on the way, by part
	@.venv/bin/python -m rules.built.page_weight site

side-by-side: site browser  ## pages of two built sites in one picture each; BEFORE=folder, PAGES="…"
	@.venv/bin/python -m upkeep.side_by_side $(BEFORE) $(PAGES)

requests: site browser  ## what a reader's browser asks for, page by page, with every feature used
	@.venv/bin/python -m rules.built.walk site

visits: site browser  ## what a reader loads who comes back, also from a host that changes a file
	@.venv/bin/python -m benchmarks.repeat_visits site

benchmark: .venv/tests.installed .venv-benchmarks/benchmarks.installed browser  ## checks itself, then measures beside other builders; RUNS=3 LARGEST=100 is faster
	@.venv/bin/python -m pytest --quiet benchmarks/tests
	@.venv/bin/python -m benchmarks --runs $(RUNS) --largest $(LARGEST) $(if $(KEEP),--keep $(KEEP))

# Lists, made weekly. FOUND=file keeps one.
FOUND ?= /dev/stdout

links: site .venv/upkeep.installed  ## list the outside addresses that do not answer
	@.venv/bin/python -m upkeep.outside_links site > $(FOUND)

reviews: .venv/site.installed  ## list the pages whose review is due within 60 days
	@.venv/bin/python -m upkeep.reviews_due docs > $(FOUND)

audit: .venv/upkeep.installed  ## list the locked dependencies with known vulnerabilities
	@.venv/bin/python -m upkeep.audit > $(FOUND)

sbom: .venv/upkeep.installed  ## what the site is made of, as CycloneDX, into sbom.json
	.venv/bin/python -m upkeep.sbom sbom.json

lock: .venv/upkeep.installed  ## new requirements/*.txt from pyproject.toml, hashes and no host
	for group in site tests benchmarks upkeep; do .venv/bin/uv pip compile --quiet --upgrade --generate-hashes \
	  --no-header --no-annotate --universal --python-version 3.11.5 --group $$group \
	  --output-file requirements/$$group.txt pyproject.toml || exit 1; done

# Always asked: whether an environment still runs is not seen from the time of a file.
.venv/%.installed: always
	@sh .ci/make-environment $(PYTHON) $*

# Zensical must not change what the site itself is built with.
.venv-benchmarks/benchmarks.installed: always
	@sh .ci/make-environment $(PYTHON) benchmarks .venv-benchmarks

clean:  ## remove what the commands made
	rm -rf .venv .venv-benchmarks site site-pseudo side-by-side sbom.json .pytest_cache .ruff_cache .hypothesis
