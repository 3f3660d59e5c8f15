package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.testkit.LongRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people do with a disk, done in the drive of a vault and in a plain folder: programs say the same in both, and leave the same names, contents, modes,
 * owners and times. At full size in a long run.
 */
@Timeout(value = 1, unit = TimeUnit.HOURS)
final class WorkloadsIT {

    private static final int FILES_OF_REPOSITORY = LongRun.size(500, 5_000);
    private static final int FILES_TO_COPY = LongRun.size(300, 10_000);
    private static final int FILES_TO_UNPACK = LongRun.size(2_000, 20_000);
    private static final int TRANSACTIONS = LongRun.size(60, 2_000);
    private static final int MEBIBYTES_OF_FILM = LongRun.size(16, 256);
    private static final int SEEKS = LongRun.size(15, 200);

    /** Twenty commits, each of which adds files and changes some of those before. */
    private static final String MAKE_REPOSITORY = """
            import random, subprocess
            subprocess.run(["git", "init", "-q", "--bare", "-b", "main", "source.git"], check=True)
            rnd = random.Random(5)
            git = subprocess.Popen(["git", "fast-import", "--quiet"], stdin=subprocess.PIPE, cwd="source.git")
            def say(text): git.stdin.write(text.encode())
            def file(number, data):
                mode = "120000" if number % 97 == 0 else "100755" if number % 11 == 0 else "100644"
                if mode == "120000": data = b"target %d" % number
                say("M %s inline d%d/e%d/file %d \\u00fc.txt\\ndata %d\\n" % (mode, number % 7, number % 31, number, len(data)))
                git.stdin.write(data + b"\\n")
            for commit in range(20):
                say("commit refs/heads/main\\nmark :%d\\n" % (commit + 1))
                say("committer n <e> %d +0000\\ndata 2\\nc\\n\\n" % (1_700_000_000 + commit))
                if commit: say("from :%d\\n" % commit)
                for number in range(FILES * commit // 20, FILES * (commit + 1) // 20):
                    file(number, rnd.randbytes(rnd.choice([0, 10, 1000, 5000])).hex().encode())
                for change in range(FILES // 100 if commit else 0):
                    file(rnd.randrange(FILES * commit // 20), b"changed in %d\\n" % commit * 50)
            git.stdin.close()
            assert git.wait() == 0
            """;

    /** Files of all sizes, links, names that are short, long and foreign, modes, and times of nanoseconds. */
    private static final String MAKE_TREE = """
            import os, random
            rnd = random.Random(7)
            names = ["IMG_%05d.jpg", "Z\\u00fcrich %d.txt", "\\u65e5\\u672c %d.raw", "x" * 180 + "%d", ".hidden%d", "it's %d", "dot %d."]
            directories = ["tree"]
            os.mkdir("tree")
            def set_time(path):
                time = rnd.randrange(10**17, 17 * 10**17)
                os.utime(path, ns=(time, time), follow_symlinks=False)
            for number in range(FILES // 20):
                parent = rnd.choice([d for d in directories if d.count("/") < 8][-30:])
                directories.append(parent + "/" + rnd.choice(["d%d", "\\u00e9t\\u00e9 %d", "y" * 150 + "%d"]) % number)
                os.mkdir(directories[-1])
            for number in range(FILES):
                path = rnd.choice(directories) + "/" + rnd.choice(names) % number
                if number % 50 == 49: os.symlink("../target %d" % number, path)
                else:
                    size = 200_000 if number % 200 == 0 else rnd.choice([0, 1, 100, 700, 3000, 4096, 9000])
                    with open(path, "wb") as file: file.write(rnd.randbytes(size))
                    os.chmod(path, rnd.choice([0o644, 0o600, 0o755, 0o444]))
                set_time(path)
            for directory in reversed(directories):
                os.chmod(directory, rnd.choice([0o755, 0o700]))
                set_time(directory)
            """;

    /** Two rows a transaction, so that a reader that sees an odd number sees half of one. Every tenth is taken back. */
    private static final String USE_DATABASE = """
            import hashlib, multiprocessing, sqlite3
            def connect():
                database = sqlite3.connect("photos.db", timeout=60, isolation_level=None)
                assert database.execute("pragma journal_mode=wal").fetchone() == ("wal",)
                database.execute("pragma synchronous=full")
                return database
            def summary(database):
                rows = database.execute("select * from photo order by writer, number, half").fetchall()
                return len(rows), hashlib.sha256(repr(rows).encode()).hexdigest()
            def write(writer):
                database = connect()
                committed = 0
                for number in range(TRANSACTIONS):
                    database.execute("begin immediate")
                    for half in (0, 1):
                        text = hashlib.sha256(b"%d %d %d" % (writer, number, half)).hexdigest() * (number % 40)
                        database.execute("insert into photo values (?, ?, ?, ?)", (writer, number, half, text))
                    taken_back = number % 10 == 9
                    database.execute("rollback" if taken_back else "commit")
                    committed += 0 if taken_back else 2
                    assert database.execute("select count(*) % 2 from photo").fetchone() == (0,)
                    mine = database.execute("select count(*) from photo where writer = ?", (writer,)).fetchone()
                    assert mine == (committed,), (mine, committed)
            """;

    private static final String LOOK_AT_DATABASE = """
            database = connect()
            assert database.execute("pragma integrity_check").fetchall() == [("ok",)]
            print(summary(database))
            """;

    /** Players look at a film's head and its end first, and then jump. */
    private static final String PLAY = """
            import hashlib, mmap, multiprocessing, os, random
            size = os.path.getsize("film")
            def read(file, digest, at, length, piece):
                end = min(size, at + length)
                while at < end:
                    data = os.pread(file, min(piece, end - at), at)
                    assert data, at
                    digest.update(data)
                    at += len(data)
            def play(seed):
                rnd, digest = random.Random(seed), hashlib.sha256()
                file = os.open("film", os.O_RDONLY)
                if seed == 0: read(file, digest, 0, size, 1_000_000)
                elif seed == 1:
                    mapped = mmap.mmap(file, 0, prot=mmap.PROT_READ)
                    for seek in range(SEEKS * 10):
                        at = rnd.randrange(size)
                        digest.update(mapped[at:at + 20_000])
                else:
                    read(file, digest, 0, 65_536, 32_768)
                    read(file, digest, size - 200_000, 200_000, 32_768)
                    for seek in range(SEEKS):
                        read(file, digest, rnd.randrange(size), rnd.choice([4096, 100_000, 2_000_000]),
                             rnd.choice([4096, 32_768, 131_072, 1_000_000]))
                return digest.hexdigest()
            with multiprocessing.Pool(6) as players: print(players.map(play, range(6), 1))
            """;

    /** With the pax options the same tree always gives the same archive. */
    private static final String PACK =
            "tar --sort=name --format=posix --pax-option=exthdr.name=%d/%f,delete=atime,delete=ctime --numeric-owner -cf - ";

    @TempDir
    private Path temporary;

    private Path plain;
    private Path drive;
    private MountedVault vault;

    @BeforeEach
    void mountADriveBesideAFolder() throws Exception {
        Machine.assumeFuse();
        vault = new MountedVault(temporary);
        drive = vault.drive();
        plain = Files.createDirectory(temporary.resolve("plain"));
    }

    @AfterEach
    void unmount() throws IOException {
        if (vault != null) {
            vault.close();
        }
    }

    @Test
    void gitClonesChecksPacksAndCommits() throws Exception {
        assumeTrue(Shell.has("git"), "git is not installed");
        Shell.python(temporary, "FILES = " + FILES_OF_REPOSITORY + "\n" + MAKE_REPOSITORY);
        String state =
                "git fsck --full --strict && git status --porcelain && git rev-parse HEAD && git count-objects -v"
                        + " | grep -v size";
        inBoth("git clone -q ../source.git clone && cd clone && " + state + " && git gc -q && " + state);
        inBoth("cd clone && git checkout -q HEAD~9 && git status --porcelain && git checkout -q main && git status -s");
        inBoth("cd clone && git mv d1 moved && git rm -rq d2 && echo new > new && git add . && "
                + "GIT_AUTHOR_DATE='1700001000 +0000' GIT_COMMITTER_DATE='1700001000 +0000' "
                + "git -c user.name=n -c user.email=e commit -qm moved && " + state);
        inBoth("git clone -q clone second && cd second && " + state);
        vault.remount();
        inBoth("for r in clone second; do cd $r && " + state + " && cd ..; done");
        assertSameTree(Times.NONE);
    }

    @Test
    void twoProcessesUseADatabaseInWriteAheadMode() throws Exception {
        String begin = "TRANSACTIONS = " + TRANSACTIONS + "\n" + USE_DATABASE;
        String used = inBothByPython(begin + """
                connect().execute("create table photo (writer, number, half, text)")
                writers = [multiprocessing.Process(target=write, args=(number,)) for number in (0, 1)]
                for writer in writers: writer.start()
                for writer in writers: writer.join()
                assert [writer.exitcode for writer in writers] == [0, 0]
                """ + LOOK_AT_DATABASE);
        assertEquals("(" + TRANSACTIONS / 10 * 9 * 4 + ",", used.split(" ", 2)[0]);
        vault.remount();
        assertEquals(used, inBothByPython(begin + LOOK_AT_DATABASE));
    }

    @Test
    void rsyncCopiesOnceAndNeverAgain() throws Exception {
        assumeTrue(Shell.has("rsync"), "rsync is not installed");
        makeTree(FILES_TO_COPY);
        assertEquals("", inBoth("rsync -a --checksum ../tree/ copy/"));
        assertEquals("", inBoth("rsync -ai --checksum ../tree/ copy/"));
        vault.remount();
        assertEquals("", inBoth("rsync -ai --checksum --delete ../tree/ copy/"));
        assertEquals("", inBoth("rsync -ai ../tree/ copy/"));
        assertSameTree(Times.ALL);
        assertEquals(
                "",
                inBoth("rsync -a copy/ ../back-of-$(basename $PWD)/ && rsync -aic ../tree/ ../back*$(basename $PWD)/"));
    }

    /**
     * What was removed under a long name is deleted in full at the directory's next sync or at the lock, which the directory's time then is: tar removes the
     * files that it puts in the places of links at first.
     */
    @Test
    void tarUnpacksAndPacksTheSame() throws Exception {
        makeTree(FILES_TO_COPY);
        String packed = Shell.run(temporary, PACK + "-C tree . | sha256sum");
        inBoth("mkdir copy && tar --format=posix -C ../tree -cf - . | tar -C copy -xpf -");
        assertSameTree(Times.ALL);
        assertEquals(packed, inBoth(PACK + "-C copy . | sha256sum"));
        vault.remount();
        assertSameTree(Times.OF_FILES);
        assertEquals(
                "",
                inBoth(
                        "cd ../tree && find . ! -type d -print0 | tar --format=posix --null -T - -cf - | tar -C $OLDPWD/copy -df -"));
    }

    @Test
    void playersSeekInAFilmAtATime() throws Exception {
        Shell.python(temporary, """
                import random
                rnd = random.Random(3)
                with open("film", "wb") as film:
                    for part in range(MEBIBYTES): film.write(rnd.randbytes(1 << 20))
                    film.write(rnd.randbytes(12_345))
                """.replace("MEBIBYTES", Integer.toString(MEBIBYTES_OF_FILM)));
        inBoth("cp ../film .");
        String play = "SEEKS = " + SEEKS + "\n" + PLAY;
        vault.remount();
        String seen = inBothByPython(play);
        assertEquals(seen, inBothByPython(play));
    }

    @Test
    void fourProgramsUnpackATreeTogether() throws Exception {
        makeTree(FILES_TO_UNPACK);
        Shell.run(
                temporary,
                "cd tree && find . ! -type d | LC_ALL=C sort | split -n r/4 -a 1 -d - ../part && cd .. &&"
                        + " for p in 0 1 2 3; do tar --format=posix -C tree -cf part$p.tar --verbatim-files-from -T part$p; done");
        // Two programs of tar that make the same directory are in each other's way, on any disk.
        inBoth(
                "umask 022; (cd ../tree && find . -type d -print0) | xargs -0 mkdir -p; pids=; for p in 0 1 2 3; do tar -xpf ../part$p.tar & pids=\"$pids $!\"; done;"
                        + " for pid in $pids; do wait $pid; done");
        assertSameTree(Times.OF_FILES);
        vault.remount();
        assertSameTree(Times.OF_FILES);
        assertEquals(
                "",
                inBoth(
                        "pids=; for d in *; do rm -r \"$d\" & pids=\"$pids $!\"; done; for pid in $pids; do wait $pid; done;"
                                + " rm -rf .hidden*; ls -A"));
    }

    private void makeTree(int files) {
        Shell.python(temporary, "FILES = " + files + "\n" + MAKE_TREE);
    }

    /** Answers what the script says, which must be the same in both. */
    private String inBoth(String script) {
        String expected = Shell.run(plain, script);
        assertEquals(expected, Shell.run(drive, script));
        return expected;
    }

    private String inBothByPython(String script) {
        String expected = Shell.python(plain, script);
        assertEquals(expected, Shell.python(drive, script));
        return expected;
    }

    /** Whose times programs have set, so that they are the same in both. */
    private enum Times {
        NONE("", ""),
        OF_FILES("", " %T@"),
        ALL(" %T@", " %T@");

        private final String ofDirectories;
        private final String ofOthers;

        Times(String ofDirectories, String ofOthers) {
            this.ofDirectories = ofDirectories;
            this.ofOthers = ofOthers;
        }
    }

    /** What git keeps for itself has the times of the files in it. */
    private void assertSameTree(Times times) {
        String list = "(find . -mindepth 1 -name .git -prune -o -type d -printf '%y %m %U %G %p" + times.ofDirectories
                + "\\n' -o -printf '%y %m %U %G %s %p %l" + times.ofOthers + "\\n' | LC_ALL=C sort &&"
                + " find . -name .git -prune -o -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum) > ../";
        Shell.run(plain, list + "expected.txt");
        Shell.run(drive, list + "found.txt");
        assertEquals("", Shell.run(temporary, "diff expected.txt found.txt | head -20"));
    }
}
