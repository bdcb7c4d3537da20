"""The SQL pack: what is asked for is read, and nothing else is touched."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shoal.errors import ToolError, UsageError
from shoal.tools import Registry, Tool, load_tools
from shoal.tools.builtin import sql
from shoal.tools.builtin.sql import MAX_ROWS, MAX_TEXT, sql_tools

SCHEMA = """
    CREATE TABLE city (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, people INTEGER);
    INSERT INTO city (name, people) VALUES ('Oslo', 717710), ('Bergen', 291940);
    CREATE VIEW large AS SELECT name FROM city WHERE people > 500000;
    CREATE VIEW broken AS SELECT * FROM gone;
    CREATE TABLE "odd name" ("a b" TEXT, data BLOB);
    INSERT INTO "odd name" VALUES (NULL, x'00ff');
    CREATE VIRTUAL TABLE page USING fts5 (body);
    INSERT INTO page VALUES ('the fjord'), ('the mountain');
    CREATE VIRTUAL TABLE box USING rtree (id, low, high);
    INSERT INTO box VALUES (1, 0, 10);
    CREATE TABLE log (line TEXT);
    CREATE TRIGGER logged AFTER DELETE ON city BEGIN INSERT INTO log VALUES (old.name); END;
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "data #1?.db"  # signs that a URI would misread
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(SCHEMA)
    return file


def reading(file: Path) -> tuple[Tool, Tool]:
    list_tables, query = sql_tools(file)
    return list_tables, query


def rows(file: Path, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute(statement).fetchall()


def test_tables_are_listed_as_statements_name_them(file: Path):
    list_tables, _ = reading(file)
    assert list_tables().splitlines() == [
        "box(id INT, low REAL, high REAL)",
        "broken(cannot be read: no such table: main.gone) view",
        "city(id INTEGER, name TEXT, people INTEGER)",
        "large(name TEXT) view",
        "log(line TEXT)",
        '"odd name"("a b" TEXT, data BLOB)',
        "page(body)",
    ]


def test_a_file_without_tables(tmp_path: Path):
    (tmp_path / "new.db").touch()
    assert reading(tmp_path / "new.db")[0]() == "The database has no tables."


@pytest.mark.parametrize(
    ("statement", "answer"),
    [
        (
            "SELECT name, people FROM city ORDER BY 2;",
            "name | people\nBergen | 291940\nOslo | 717710",
        ),
        ("SELECT * FROM large", "name\nOslo"),
        ('SELECT * FROM "odd name"', "a b | data\nNULL | (2 bytes)"),
        ("SELECT body FROM page WHERE page MATCH 'fjord'", "body\nthe fjord"),
        ("SELECT id FROM box WHERE low < 5", "id\n1"),
        ("WITH a AS (SELECT 1 AS n) SELECT n FROM a", "n\n1"),
        ("VALUES (1.5)", "column1\n1.5"),
        ("SELECT name FROM city WHERE people < 0", "No row matches."),
        ("SELECT 'a' || char(10) || 'b | c' AS x", "x\na b | c"),
        ("SELECT CAST(x'ff41' AS TEXT) AS x", "x\n\ufffdA"),
        ("SELECT length(group_concat(name)) AS n FROM city", "n\n11"),
    ],
)
def test_reading(file: Path, statement: str, answer: str):
    assert reading(file)[1](statement) == answer


FORBIDDEN = [
    "ATTACH ':memory:' AS other",
    "ATTACH 'stolen.db' AS other",
    "DETACH main",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = WAL",
    "PRAGMA writable_schema = ON",
    "PRAGMA trusted_schema = ON",
    "PRAGMA data_version = 1",
    "PRAGMA query_only = OFF",
    "PRAGMA temp_store_directory = '.'",
    "SELECT * FROM pragma_database_list",
    "SELECT load_extension('evil.so')",
    "SELECT LOAD_EXTENSION('evil.so')",
    "SELECT fts3_tokenizer('simple')",
    "CREATE TABLE mine (a)",
    "CREATE TEMP TABLE mine (a)",
    "CREATE TEMP TRIGGER mine AFTER INSERT ON city BEGIN SELECT 1; END",
    "DROP TABLE city",
    "ALTER TABLE city RENAME TO town",
    "VACUUM INTO 'stolen.db'",
    "ANALYZE",
    "REINDEX",
    "BEGIN",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT a",
]
CHANGES = [
    "INSERT INTO city (name) VALUES ('Rome')",
    "WITH a AS (SELECT 'Rome' AS n) INSERT INTO city (name) SELECT n FROM a",
    "UPDATE city SET people = 0",
    "DELETE FROM city",
    "REPLACE INTO city (name) VALUES ('Oslo')",
    "EXPLAIN DELETE FROM city",
    "INSERT INTO page (page) VALUES ('rebuild')",
    "UPDATE sqlite_schema SET sql = ''",
    "DELETE FROM sqlite_sequence",
]


@pytest.mark.parametrize("statement", [*FORBIDDEN, *CHANGES])
def test_query_only_reads(file: Path, monkeypatch: pytest.MonkeyPatch, statement: str):
    monkeypatch.chdir(file.parent)
    before = hashlib.sha256(file.read_bytes()).digest()
    with pytest.raises(ToolError, match=r"not allowed|refuses it"):
        reading(file)[1](statement)
    assert hashlib.sha256(file.read_bytes()).digest() == before
    assert os.listdir(file.parent) == [file.name]


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_execute_allows_no_more_than_rows(
    file: Path, monkeypatch: pytest.MonkeyPatch, statement: str
):
    monkeypatch.chdir(file.parent)
    before = rows(file, "SELECT sql FROM sqlite_schema")
    with pytest.raises(ToolError, match=r"not allowed|refuses it"):
        sql_tools(file, write=True)[2](statement)
    assert rows(file, "SELECT sql FROM sqlite_schema") == before
    assert not (file.parent / "stolen.db").exists()


@pytest.mark.parametrize("lock", ["authorizer", "mode"])
def test_each_lock_holds_alone(file: Path, monkeypatch: pytest.MonkeyPatch, lock: str):
    if lock == "authorizer":
        own = sql._connect
        monkeypatch.setattr(sql, "_connect", lambda file, mode: own(file, "rw"))
    else:
        monkeypatch.setattr(sql, "_authorize", lambda connection, actions: None)
    with pytest.raises(ToolError, match=r"not allowed|readonly"):
        reading(file)[1]("DELETE FROM city")
    assert rows(file, "SELECT count(*) FROM city") == [(2,)]


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("SELECT 1; DELETE FROM city", "Only one statement"),
        ("SELECT ?", r"cannot hold \?"),
        ("SELECT :name", r"cannot hold \?"),
        (" ", "is empty"),
        ("-- nothing", "no statement"),
        ("SELECT 1 -- " + "x" * 4_000, "longer than 4,000 characters"),
        ("SELECT 1\0", "null character"),
        ("SELEC 1", "syntax error"),
        ("SELECT * FROM nowhere", "no such table: nowhere"),
        ("SELECT * FROM broken", "no such table: main.gone"),
        ("SELECT randomblob(2000000)", "larger than 1,000,000 bytes"),
        ("SELECT " + ",".join(["1"] * 200), "more than 100 columns"),
    ],
)
def test_refusals_are_one_sentence(file: Path, statement: str, reason: str):
    with pytest.raises(ToolError, match=reason) as refused:
        reading(file)[1](statement)
    assert "\n" not in str(refused.value)


def test_a_statement_without_end_is_stopped(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sql, "MAX_SECONDS", 0.2)
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) "
    with pytest.raises(ToolError, match=r"took longer than 0.2 seconds"):
        reading(file)[1](endless + "SELECT count(*) FROM n")
    with pytest.raises(ToolError, match="took longer"):
        sql_tools(file, write=True)[2](endless + "INSERT INTO log SELECT x FROM n")
    assert rows(file, "SELECT count(*) FROM log") == [(0,)]


def test_rows_and_characters_are_bounded_with_a_note(file: Path):
    _, query = reading(file)
    numbers = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT "
    lines = query(numbers + "x FROM n").splitlines()
    assert len(lines) == MAX_ROWS + 2 and lines[-1] == f"(there are more than {MAX_ROWS} rows)"
    long = query(numbers + "printf('%.150d', x) FROM n LIMIT 40")
    assert long.endswith(f"(the other rows are left out: more than {MAX_TEXT:,} characters)")
    assert len(long) < 2_000
    assert len(query("SELECT printf('%.5000d', 1)")) < 300


def test_wide_tables_and_large_values_do_not_hide_the_rest(file: Path):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"CREATE TABLE wide ({','.join(f'c{n} INT' for n in range(300))})")
        connection.execute("INSERT INTO wide (c250) VALUES (7)")
        connection.execute("CREATE TABLE photo (title TEXT, data BLOB)")
        connection.execute("INSERT INTO photo VALUES ('sea', zeroblob(3000000))")
        connection.commit()
    list_tables, query = reading(file)
    assert "photo(title TEXT, data BLOB)" in list_tables()
    assert query("SELECT c250 FROM wide") == "c250\n7"
    assert query("SELECT title FROM photo") == "title\nsea"
    with pytest.raises(ToolError, match="leave that column out"):
        query("SELECT * FROM photo")


def test_a_virtual_table_of_an_absent_module_does_not_hide_the_rest(file: Path):
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(
            "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES"
            " ('table', 'strange', 'strange', 0, 'CREATE VIRTUAL TABLE strange USING nowhere(a)')"
        )
    list_tables, query = reading(file)
    assert "strange(cannot be read: no such module: nowhere)" in list_tables().splitlines()
    assert query("SELECT count(*) AS n FROM city") == "n\n2"
    assert query("SELECT body FROM page WHERE page MATCH 'fjord'") == "body\nthe fjord"
    with pytest.raises(ToolError, match="no such module: nowhere"):
        query("SELECT * FROM strange")


def test_writing_is_chosen_and_an_effect(file: Path):
    assert [(tool.name, tool.effect) for tool in load_tools(f"sql={file}")] == [
        ("list_tables", "pure"),
        ("query", "pure"),
    ]
    list_tables, query, execute = load_tools(f"sql-write={file}")
    assert (list_tables.effect, query.effect) == ("pure", "pure")
    assert (execute.name, execute.effect) == ("execute", "effect")
    assert execute("INSERT INTO city (name) VALUES ('Rome') RETURNING id") == "1 row was changed."
    assert execute("UPDATE city SET people = 1") == "3 rows were changed."
    assert execute("DELETE FROM city WHERE name = 'Oslo'") == "1 row was changed."
    assert execute("INSERT INTO page VALUES ('the lake')") == "1 row was changed."
    assert rows(file, "SELECT * FROM log") == [("Oslo",)]
    assert query("SELECT name, people FROM city") == "name | people\nBergen | 1\nRome | 1"
    with pytest.raises(ToolError, match="not allowed"):
        query("DELETE FROM city")
    with pytest.raises(ToolError, match="not allowed"):
        execute("DELETE FROM sqlite_sequence")


def test_a_change_that_fails_leaves_nothing(file: Path):
    execute = sql_tools(file, write=True)[2]
    with pytest.raises(ToolError, match="UNIQUE constraint failed"):
        execute("INSERT INTO city (name) VALUES ('Rome'), ('Oslo')")
    with pytest.raises(ToolError, match="one statement"):
        execute("DELETE FROM city; DELETE FROM log")
    assert rows(file, "SELECT name FROM city ORDER BY id") == [("Oslo",), ("Bergen",)]


def test_a_locked_file_is_a_sentence(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sql, "_BUSY_SECONDS", 0.05)
    _, query = reading(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(ToolError, match="database is locked"):
            query("SELECT 1 FROM city")


def test_files_that_are_no_database(tmp_path: Path):
    with pytest.raises(UsageError, match="There is no file"):
        sql_tools(tmp_path / "missing.db")
    assert not (tmp_path / "missing.db").exists()
    (tmp_path / "letter.txt").write_text("Dear all, " * 200)
    with pytest.raises(UsageError, match="cannot be read as a SQLite database"):
        sql_tools(tmp_path / "letter.txt")
    with pytest.raises(UsageError, match="needs the SQLite file it is for; write sql=FILE"):
        load_tools("sql")


def test_a_file_that_turns_bad_is_a_sentence(file: Path):
    registry = Registry(sql_tools(file))
    file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5_000)
    record = registry.run({"tool": "query", "arguments": {"sql": "SELECT * FROM city"}})
    assert record.observation is None and "SQLite refuses it" in (record.error or "")
