package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.latent.mount.TestedDriver.Ability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real programs rely on in a drive, whatever file system is below it. */
abstract class DriveContract {

    private static final String PYTHON_RENAME = """
            import ctypes, os
            libc = ctypes.CDLL(None, use_errno=True)
            def rename(source, target, flags):
                failed = libc.renameat2(-100, source.encode(), -100, target.encode(), flags)
                return ctypes.get_errno() if failed else 0
            """;

    /** The file system below the drive, opened. */
    interface Below extends AutoCloseable {
        Path root();

        @Override
        void close() throws IOException;
    }

    @TempDir
    Path temporary;

    private Path directoryBelow;
    private Below below;
    private Mount mount;
    Path drive;

    /** Whether the file system below tells how many files its disk can hold; the JDK's own do not. */
    boolean tellsNumbersOfFiles() {
        return true;
    }

    /** Opens what is kept in a directory, which is empty the first time. */
    abstract Below open(Path directory) throws IOException;

    /** What the drive is mounted with. */
    TestedDriver driver() {
        return TestedDriver.KERNEL;
    }

    @BeforeEach
    void mountTheDrive() throws Exception {
        Machine.assumeFuse(driver());
        directoryBelow = Files.createDirectory(temporary.resolve("below"));
        drive = Files.createDirectory(temporary.resolve("drive"));
        mount();
    }

    private void mount() throws IOException, MountException {
        below = open(directoryBelow);
        mount = driver().mounter().mount(below.root(), drive, new MountOptions("latent", false, false));
    }

    @AfterEach
    void unmountTheDrive() throws IOException {
        if (mount != null) {
            mount.close();
        }
        if (below != null) {
            below.close();
        }
    }

    /** What is there after this was kept, and not only remembered. */
    void remount() throws Exception {
        unmountTheDrive();
        mount();
    }

    @Test
    void treesAreCopiedInAndOut() throws Exception {
        makeTree(temporary);
        Shell.run(drive, "cp -a ../tree . && diff -r ../tree tree && cp -a tree ../copy");
        remount();
        Shell.run(drive, "diff -r ../tree tree && diff -r ../tree ../copy && test $(find tree | wc -l) = 64");
    }

    @Test
    void treesAreMovedAndRemoved() throws Exception {
        makeTree(temporary);
        Shell.run(drive, "cp -r ../tree a && mkdir b && mv a b/c && diff -r ../tree b/c");
        Shell.run(drive, "mv b/c/d1 b/d1 && mv b/d1 b/c/ && diff -r ../tree b/c && rm -r b");
        assertEquals("", Shell.run(drive, "ls -A"));
    }

    @Test
    void aDirectoryThatAProgramStandsInCanBeMoved() {
        Shell.run(drive, "mkdir -p a/b && cd a/b && mv ../../a ../../z && echo here > f && cat ../../z/b/f");
    }

    @Test
    void largeFilesReadBackAsTheyWereWritten() throws Exception {
        Shell.run(temporary, "dd if=/dev/urandom of=large bs=1000003 count=23 2>/dev/null");
        Shell.run(drive, "cp ../large l && cmp l ../large && dd if=l of=m bs=4097 2>/dev/null && cmp m ../large");
        remount();
        Shell.run(drive, "cmp l ../large && cmp m ../large && test $(stat -c %s l) = 23000069");
        Shell.run(
                drive, "dd if=../large of=l bs=65536 skip=3 seek=3 count=1 conv=notrunc 2>/dev/null && cmp l ../large");
    }

    @Test
    void writesAreAppendedTruncatedAndExtended() {
        assertEquals("1\n2", Shell.run(drive, "echo 1 > f; echo 2 >> f; cat f"));
        assertEquals("1", Shell.run(drive, "truncate -s 2 f; cat f"));
        assertEquals("31 0a 00 00", Shell.run(drive, "truncate -s 4 f; od -An -tx1 f | cut -c2-"));
        assertEquals("5", Shell.run(drive, "echo 1234 > f; stat -c %s f"));
        assertEquals("0", Shell.run(drive, ": > f; stat -c %s f"));
        assertEquals(
                "100001", Shell.run(drive, "dd if=/dev/zero of=f bs=1 count=1 seek=100000 2>/dev/null; stat -c %s f"));
    }

    @Test
    void programsThatAppendAtATimeLoseNothing() {
        Shell.run(
                drive,
                "for p in 1 2 3 4; do (i=0; while [ $i -lt 200 ]; do echo line >> log; i=$((i+1)); done) & done; wait");
        assertEquals("800", Shell.run(drive, "grep -c '^line$' log"));
    }

    @Test
    void anOpenFileLivesOnWithoutAName() {
        Shell.python(drive, driver().python(Ability.ATTRIBUTES_WITHOUT_NAME) + """
                        import os
                        def errno(action, *arguments):
                            try: action(*arguments)
                            except OSError as error: return error.errno
                            return 0
                        f = os.open("f", os.O_RDWR | os.O_CREAT, 0o640)
                        os.write(f, b"abc")
                        os.unlink("f")
                        assert os.listdir(".") == []
                        os.write(f, b"def")
                        assert os.pread(f, 10, 0) == b"abcdef"
                        if attributes_without_name:
                            assert os.fstat(f).st_size == 6 and os.fstat(f).st_nlink == 0
                            os.fchmod(f, 0o600)
                            os.utime(f, ns=(10**18 + 1, 10**18 + 2))
                            s = os.fstat(f)
                            assert s.st_mode == 0o100600 and (s.st_atime_ns, s.st_mtime_ns) == (10**18 + 1, 10**18 + 2), s
                            if os.geteuid() == 0:
                                os.fchown(f, 12, 34)
                                assert os.fstat(f).st_uid == 12 and os.fstat(f).st_gid == 34
                            os.pwrite(f, b"f", 5)
                            assert os.fstat(f).st_mtime_ns > 10**18 + 2 and os.fstat(f).st_mode == 0o100600
                        else:
                            assert errno(os.fstat, f) == 2 and errno(os.fchmod, f, 0o600) == 2
                        os.ftruncate(f, 2)
                        assert os.pread(f, 10, 0) == b"ab"
                        os.ftruncate(f, 4)
                        assert os.pread(f, 10, 0) == b"ab\\0\\0"
                        if attributes_without_name: assert os.fstat(f).st_size == 4
                        os.fsync(f)
                        os.close(f)
                        assert os.listdir(".") == []
                        """);
    }

    @Test
    void anOpenFileLivesOnWhenAnotherTakesItsName() {
        Shell.python(drive, """
                import os
                open("new", "w").write("new")
                open("f", "w").write("old")
                for mode in ("r", "r+"):
                    held = open("f", mode)
                    open("next", "w").write("new")
                    before = held.read()
                    os.rename("next", "f")
                    held.seek(0)
                    assert held.read() == before
                    assert open("f").read() == "new"
                assert sorted(os.listdir(".")) == ["f", "new"]
                """);
    }

    /** The kernel asks for the replaced file until it has the answer to the rename. */
    @Test
    void aNameIsNeverMissingWhileFilesTakeItFromEachOther() {
        Shell.python(drive, driver().python(Ability.NAMES_NEVER_MISSING) + """
                import multiprocessing, os
                missing = () if names_never_missing else FileNotFoundError
                def replace(done):
                    try:
                        for i in range(300):
                            with open("fresh", "w") as fresh: fresh.write("version %d!" % i)
                            os.rename("fresh", "f")
                    finally: done.set()
                def read():
                    with open("f") as f:
                        text = f.read()
                    assert text.startswith("version ") and text.endswith("!"), text
                def look(): assert os.stat("f").st_size >= 10
                def update(): os.close(os.open("f", os.O_RDWR))
                def set_times(): os.utime("f")
                def repeat(done, use):
                    while not done.is_set():
                        try: use()
                        except missing: pass
                with open("f", "w") as f: f.write("version 0!")
                done = multiprocessing.Event()
                jobs = [(replace, (done,))] + [(repeat, (done, use)) for use in (read, read, look, update, set_times)]
                processes = [multiprocessing.Process(target=job, args=arguments) for job, arguments in jobs]
                for p in processes: p.start()
                for p in processes: p.join()
                assert [p.exitcode for p in processes] == [0] * len(processes)
                assert open("f").read() == "version 299!" and os.listdir(".") == ["f"]
                """);
    }

    @Test
    void aDescriptorWorksOnAfterItsDuplicateWasClosed() {
        assertEquals(
                "1\n2\n3",
                Shell.run(
                        drive, "exec 3>f; echo 1 >&3; (echo 2 >&3); cat f > g; mv f h; echo 3 >&3; exec 3>&-; cat h"));
        Shell.python(drive, """
                import os
                f = os.open("t", os.O_RDWR | os.O_CREAT)
                os.write(f, b"before ")
                os.close(os.dup(f))
                os.unlink("t")
                os.write(f, b"after")
                assert os.pread(f, 100, 0) == b"before after"
                """);
    }

    @Test
    void renameObeysItsFlagsAndNeverLosesTheTarget() {
        Shell.python(drive, driver().python(Ability.RENAME_FLAGS) + PYTHON_RENAME + """
                        open("x", "w").write("x"); open("y", "w").write("y")
                        assert rename("x", "y", 1) == 17
                        assert rename("x", "y", 2) == 22
                        assert rename("x", "y", 4) == 22
                        assert rename("x", "y", 8) == 22
                        assert open("x").read() == "x" and open("y").read() == "y"
                        assert rename("x", "z", 1) == (0 if rename_flags else 22)
                        if not rename_flags: assert rename("x", "z", 0) == 0
                        assert rename("z", "y", 0) == 0
                        assert open("y").read() == "x" and os.listdir(".") == ["y"]
                        """);
    }

    @Test
    void renameReplacesWhatPosixLetsItReplace() {
        Shell.python(drive, PYTHON_RENAME + """
                        os.mkdir("d"); os.mkdir("e"); open("e/f", "w").close(); open("f", "w").write("f")
                        os.symlink("target", "l"); os.symlink("other", "m")
                        assert rename("d", "e", 0) == 39
                        assert rename("d", "f", 0) == 20
                        assert rename("f", "d", 0) == 21
                        assert rename("d", "d/inside", 0) == 22
                        assert rename("e", "d", 0) == 0 and os.listdir("d") == ["f"]
                        assert rename("l", "m", 0) == 0 and os.readlink("m") == "target"
                        assert rename("f", "m", 0) == 0 and open("m").read() == "f"
                        os.symlink("again", "l")
                        assert rename("l", "m", 0) == 0 and os.readlink("m") == "again"
                        assert sorted(os.listdir(".")) == ["d", "m"], os.listdir(".")
                        """);
    }

    @Test
    void whatAVaultCannotHoldIsRefused() {
        Shell.python(drive, """
                import os, socket
                def errno(action, *arguments):
                    try: action(*arguments)
                    except OSError as error: return error.errno
                    return 0
                open("f", "w").close(); os.mkdir("d"); open("d/f", "w").close()
                assert errno(os.link, "f", "g") == 1
                assert errno(os.mkfifo, "p") == 1
                assert errno(os.rmdir, "d") == 39
                assert errno(os.rmdir, "f") == 20
                assert errno(os.unlink, "d") == 21
                assert errno(os.mkdir, "d") == 17
                assert errno(os.listdir, "f") == 20
                assert errno(open, "absent") == 2
                assert errno(open, "f/x") == 20
                assert errno(open, "n" * 256, "w") == 36
                assert errno(open, b"\\xff\\xfe", "w") == 84
                assert errno(os.open, "f", os.O_CREAT | os.O_EXCL) == 17
                assert errno(os.getxattr, "f", "security.x") == 95
                """);
    }

    @Test
    void namesOfAllLengthsAndScriptsAreKept() throws Exception {
        String names = """
                import os
                names = ["a" * n for n in (1, 60, 140, 219, 220, 221, 254, 255)]
                names += ["\\u00fc\\u00f1 \\u65e5\\u672c \\U0001F4F7", "new\\nline", " leading", "trailing.", "back\\\\slash", "-rf"]
                """;
        Shell.python(drive, names + "for n in names: open(n, 'w').write(n)\nos.mkdir('d' * 255)");
        remount();
        Shell.python(drive, names + """
                        assert sorted(os.listdir(".")) == sorted(names + ["d" * 255])
                        for n in names: assert open(n).read() == n
                        """);
    }

    @Test
    void permissionsAndTimesAreKept() throws Exception {
        Shell.run(drive, "echo 1 > f && chmod 640 f && touch -d '2001-02-03 04:05:06.789123456 UTC' f");
        Shell.run(drive, "umask 027 && mkdir d && : > g && ln -s f l");
        Shell.python(drive, "import os; os.close(os.open('r', os.O_RDWR | os.O_CREAT, 0o400))");
        remount();
        assertEquals("640 981173106.789123456", Shell.run(drive, "stat -c '%a %.9Y' f"));
        assertEquals("750 640 777 400", Shell.run(drive, "stat -c %a d g l r | paste -sd' '"));
        assertEquals(Shell.run(drive, "id -u"), Shell.run(drive, "stat -c %u f d l | sort -u"));
    }

    @Test
    void programsAttachAttributesToFilesAndDirectories() throws Exception {
        Shell.python(drive, driver().python(Ability.ATTRIBUTES_WITHOUT_NAME) + """
                import errno, os
                def refused(number, call, *arguments):
                    try: call(*arguments)
                    except OSError as e: assert e.errno == number, e
                    else: raise AssertionError("not refused")
                open("f", "w").write("content")
                os.mkdir("d")
                os.symlink("f", "l")
                for path in ("f", "d", "."):
                    assert os.listxattr(path) == []
                    refused(errno.ENODATA, os.getxattr, path, "user.one")
                    refused(errno.ENODATA, os.removexattr, path, "user.one")
                    refused(errno.ENODATA, os.setxattr, path, "user.one", b"1", os.XATTR_REPLACE)
                    os.setxattr(path, "user.one", b"1", os.XATTR_CREATE)
                    refused(errno.EEXIST, os.setxattr, path, "user.one", b"2", os.XATTR_CREATE)
                    os.setxattr(path, "user.one", b"a\\0b", os.XATTR_REPLACE)
                    os.setxattr(path, "user.größe", b"")
                    os.setxattr(path, "user.large", bytes(range(256)) * 4)
                    assert sorted(os.listxattr(path)) == ["user.größe", "user.large", "user.one"]
                    assert os.getxattr(path, "user.one") == b"a\\0b" and os.getxattr(path, "user.größe") == b""
                    assert os.getxattr(path, "user.large") == bytes(range(256)) * 4
                    os.removexattr(path, "user.large")
                    for other in ("security.selinux", "security.capability", "trusted.one", "system.posix_acl_access"):
                        refused(errno.EOPNOTSUPP, os.getxattr, path, other)
                    refused(errno.EOPNOTSUPP, os.setxattr, path, "trusted.one", b"1")
                    refused(errno.EINVAL, os.setxattr, path, "user.", b"1")
                assert os.listxattr("l", follow_symlinks=False) == []
                refused(errno.EPERM, lambda: os.setxattr("l", "user.one", b"1", follow_symlinks=False))
                refused(errno.E2BIG, os.setxattr, "f", "user.one", bytes(65537))
                with open("f", "r+") as f:
                    f.write("more"); f.flush()
                    os.setxattr(f.fileno(), "user.two", b"2")
                    os.rename("f", "g")
                    assert os.getxattr(f.fileno(), "user.two") == b"2"
                    f.truncate(2)
                open("g", "w").write("anew")
                assert sorted(os.listxattr("g")) == ["user.größe", "user.one", "user.two"]
                with open("u", "w") as f:
                    os.setxattr("u", "user.one", b"1")
                    os.unlink("u")
                    if attributes_without_name:
                        assert os.listxattr(f.fileno()) == ["user.one"]
                        assert os.getxattr(f.fileno(), "user.one") == b"1"
                        refused(errno.EEXIST, os.setxattr, f.fileno(), "user.one", b"2", os.XATTR_CREATE)
                        os.setxattr(f.fileno(), "user.one", b"longer")
                        os.setxattr(f.fileno(), "user.two", b"2")
                        os.removexattr(f.fileno(), "user.two")
                        refused(errno.ENODATA, os.removexattr, f.fileno(), "user.two")
                        assert os.getxattr(f.fileno(), "user.one") == b"longer"
                    else:
                        refused(errno.ENOENT, os.getxattr, f.fileno(), "user.one")
                """);
        remount();
        Shell.python(drive, """
                import ctypes, os
                assert os.getxattr("g", "user.one") == b"a\\0b" and os.getxattr("d", "user.one") == b"a\\0b"
                c = ctypes.CDLL(None, use_errno=True)
                assert c.getxattr(b"g", b"user.one", ctypes.create_string_buffer(2), 2) == -1
                assert os.strerror(ctypes.get_errno()) == "Numerical result out of range"
                assert c.getxattr(b"g", b"user.one", None, 0) == 3
                """);
    }

    @Test
    void programsThatCopyTakeAttributesAlong() {
        Assumptions.assumeTrue(Shell.has("setfattr") && Shell.has("rsync"), "no attr, no rsync");
        Shell.run(drive, """
                mkdir t t/d; echo 1 > t/f; echo 2 > t/d/g
                setfattr -n user.one -v 1 t/f; setfattr -n user.two -v "zwei Worte" t/d; setfattr -n user.three t/d/g
                show() { (cd $1; find . | sort | xargs getfattr -d); }
                show t > ../expected
                cp -a t ../out; cp -a ../out cp
                rsync -aX ../out/ rs/; test -z "$(rsync -aXi ../out/ rs/)"
                tar --xattrs -cf ../t.tar t; mkdir tar; tar --xattrs -xf ../t.tar -C tar
                for copy in ../out cp rs tar/t; do show $copy | cmp - ../expected; done
                setfattr -x user.one cp/f; test -z "$(getfattr -d cp/f)"
                test -z "$(ls -l t 2>&1 >/dev/null)"
                """);
    }

    @Test
    void whatSomebodyWithoutPrivilegesWritesToLosesItsSetIds() {
        boolean root = "0".equals(Shell.run(drive, "id -u"));
        Assumptions.assumeTrue(!root || Shell.has("setpriv"), "no setpriv");
        String unprivileged = root ? "setpriv --bounding-set -fsetid " : "";
        for (String change : List.of(
                "echo more >> f", ": > f", "truncate -s 1 f", "dd if=/etc/hostname of=f conv=notrunc status=none")) {
            // Where the folder of a vault is open to others, there are none to lose.
            String before = Shell.run(drive, "echo content > f; chmod 6775 f; stat -c %a f");
            Shell.run(drive, unprivileged + "sh -ec '" + change + "'");
            boolean kept = change.startsWith(":") && !driver().can(Ability.SET_IDS_LOST_BY_TRUNCATION);
            assertEquals(kept ? before : "775", Shell.run(drive, "stat -c '%a %s' f | cut -d' ' -f1"), change);
        }
    }

    /** Nor does a set-group-ID bit survive that nobody of the group could use, unless it is the writer's own group. */
    @Test
    void whatSomebodyOfAnotherGroupWritesToLosesItsGroupId() {
        Assumptions.assumeTrue(Shell.has("setpriv") && "0".equals(Shell.run(drive, "id -u")), "needs root and setpriv");
        Shell.run(temporary, "chmod 700 below");
        Shell.run(drive, "echo content > own; echo content > other; chgrp 1234 other");
        for (String change : List.of("echo more >> $f", "truncate -s 3 $f", "fallocate -l 9999 $f")) {
            Shell.run(drive, "chmod 2766 own other");
            for (String file : List.of("own", "other")) {
                Shell.run(
                        drive, "f=" + file + " setpriv --bounding-set -fsetid --clear-groups sh -ec '" + change + "'");
            }
            assertEquals("2766", Shell.run(drive, "stat -c %a own"), change);
            assertEquals("2766", Shell.run(drive, "chmod 6766 own; chown 12 own; stat -c %a own; chown 0 own"));
            assertEquals(
                    "2766",
                    Shell.run(
                            drive,
                            "cp own third; chgrp 1234 third; chmod 6766 third; chown 12 third; stat -c %a third"));
            String left = driver().can(Ability.GROUP_IDS_LOST_TO_OTHERS) ? "766" : "2766";
            assertEquals(left, Shell.run(drive, "stat -c %a other"), change);
        }
    }

    /** Programs look whether a file has changed by its times: so they are final once it is closed, and stay. */
    @Test
    void timesThatAProgramHasSeenOfAClosedFileStay() {
        Shell.python(drive, driver().python(Ability.TIMES_FINAL_AT_CLOSE) + """
                import os
                def seen(path):
                    s = os.stat(path)
                    return s.st_size, s.st_mtime_ns
                for i in range(20):
                    name = f'file{i}'
                    f = os.open(name, os.O_CREAT | os.O_RDWR)
                    for part in range(3):
                        os.write(f, bytes(5000))
                        if times_final_at_close: assert os.fstat(f).st_size == (part + 1) * 5000
                    os.close(f)
                    closed = seen(name)
                    os.sync()
                    assert open(name, 'rb').read() == bytes(15000)
                    assert seen(name) == closed
                """);
    }

    /** A program must see that it has changed a file, whether it has closed it or not. */
    @Test
    void timesMoveWithEachChange() {
        Shell.python(drive, """
                import os
                f = os.open('file', os.O_CREAT | os.O_RDWR)
                def moved(change):
                    os.utime(f, ns=(10**18, 10**18))
                    assert os.fstat(f).st_mtime_ns == 10**18
                    change()
                    assert os.fstat(f).st_mtime_ns > 10**18
                    assert os.stat('file').st_mtime_ns == os.fstat(f).st_mtime_ns
                moved(lambda: os.write(f, b'x'))
                moved(lambda: os.pwrite(f, bytes(100_000), 5))
                moved(lambda: os.ftruncate(f, 10))
                truncating = []
                moved(lambda: truncating.append(os.open('file', os.O_WRONLY | os.O_TRUNC)))
                """);
    }

    @Test
    void anOpenDirectoryThatIsRemovedCanStillBeLookedAt() {
        Shell.python(drive, driver().python(Ability.ATTRIBUTES_WITHOUT_NAME) + """
                import os
                def looked(descriptor):
                    try:
                        return os.fstat(descriptor).st_nlink
                    except FileNotFoundError:
                        return None
                os.mkdir('directory'); os.mkdir('other'); os.mkdir('replacing')
                d, e = os.open('directory', os.O_RDONLY), os.open('other', os.O_RDONLY)
                os.rmdir('directory'); os.rename('replacing', 'other')
                if attributes_without_name:
                    assert looked(d) == 0 and looked(e) == 0
                    os.fchmod(d, 0o500); os.setxattr(d, 'user.one', b'1')
                    assert os.fstat(d).st_mode == 0o40500 and os.getxattr(d, 'user.one') == b'1'
                    assert os.fstat(e).st_mode != 0o40500 and os.listxattr(e) == []
                    assert os.fstat(d).st_ino != os.fstat(e).st_ino
                    assert os.stat('other').st_ino != os.fstat(e).st_ino
                else:
                    assert looked(d) is None
                """);
    }

    @Test
    void theBitsBesideTheNineAreKeptAndPassedOn() throws IOException {
        Assumptions.assumeTrue(Machine.isRoot(), "only root can give a file another group");
        Shell.python(drive, """
                import os, stat
                os.umask(0o22)
                def mode(path): return stat.S_IMODE(os.lstat(path).st_mode)
                os.mkdir('sticky'); os.chmod('sticky', 0o1777)
                assert mode('sticky') == 0o1777
                os.mkdir('shared'); os.chown('shared', 0, 1234); os.chmod('shared', 0o2775)
                open('shared/file', 'w').close(); os.mkdir('shared/directory'); os.symlink('x', 'shared/link')
                assert mode('shared/file') == 0o644 and mode('shared/directory') == 0o2755
                assert all(os.lstat('shared/' + name).st_gid == 1234 for name in os.listdir('shared'))
                os.mkdir('directory', 0o1777)
                assert mode('directory') == 0o1755
                """);
    }

    @Test
    void absurdSizesAreRefusedAndAbsurdTimesAreNot() {
        Shell.python(drive, """
                import os
                open('file', 'wb').write(b'content')
                try:
                    os.truncate('file', 10**15)
                    assert False
                except OSError as e:
                    assert e.errno in (22, 27), e
                assert open('file', 'rb').read() == b'content'
                for seconds in (-2**40, 2**62, -2**62):
                    os.utime('file', (seconds, seconds))
                assert os.stat('file').st_size == 7
                """);
    }

    @Test
    void roomIsAllocatedAndRefusedWhereThereIsNone() {
        Shell.python(drive, """
                import ctypes, os
                libc = ctypes.CDLL(None, use_errno=True)
                def fallocate(f, mode, offset, length):
                    result = libc.fallocate(f, mode, ctypes.c_long(offset), ctypes.c_long(length))
                    return 0 if result == 0 else ctypes.get_errno()
                f = os.open('file', os.O_CREAT | os.O_RDWR)
                os.write(f, b'begin')
                assert fallocate(f, 1, 0, 100_000) == 0 and os.fstat(f).st_size == 5
                assert fallocate(f, 0, 0, 100_000) == 0 and os.fstat(f).st_size == 100_000
                assert fallocate(f, 0, 10, 10) == 0 and os.fstat(f).st_size == 100_000
                assert os.pread(f, 200_000, 0) == b'begin' + bytes(99_995)
                assert fallocate(f, 3, 0, 10) == 95
                s = os.fstatvfs(f)
                assert fallocate(f, 0, 0, 2 * s.f_blocks * s.f_frsize) in (27, 28)
                assert fallocate(f, 1, 0, 2 * s.f_blocks * s.f_frsize) in (27, 28)
                assert os.fstat(f).st_size == 100_000
                """);
    }

    @Test
    void rangesAreCopiedFromFileToFile() {
        Shell.python(drive, """
                import os
                data = os.urandom(3_000_000)
                open('from', 'wb').write(data)
                f = os.open('from', os.O_RDONLY)
                t = os.open('to', os.O_CREAT | os.O_RDWR)
                os.write(t, b'x' * 100)
                assert os.pread(t, 100, 0) == b'x' * 100
                done = 0
                while done < 2_000_000:
                    done += os.copy_file_range(f, t, 2_000_000 - done, 1000 + done, 50 + done)
                assert os.fstat(t).st_size == 2_000_050
                assert os.pread(t, 3_000_000, 0) == b'x' * 50 + data[1000:2_001_000]
                assert os.copy_file_range(f, t, 100, 3_000_000, 0) == 0
                assert os.copy_file_range(f, t, 100, 2_999_990, 0) == 10
                assert os.pread(t, 20, 0) == data[-10:] + b'x' * 10
                """);
    }

    /** Databases write past the kernel's cache and do not wait; others must not be left with what it had before. */
    @Test
    void whatIsWrittenPastTheCacheIsReadByOthersOnceItIsWritten() {
        Shell.python(drive, """
                import ctypes, mmap, multiprocessing, os, struct
                size = 256 << 10
                with open('file', 'wb') as f: f.write(bytes(size))
                def read(done):
                    f = os.open('file', os.O_RDONLY)
                    while not done.is_set(): os.pread(f, size, 0)
                done = multiprocessing.Event()
                readers = [multiprocessing.Process(target=read, args=(done,)) for _ in range(2)]
                for r in readers: r.start()
                try:
                    call = ctypes.CDLL(None, use_errno=True).syscall
                    setup, submit, events = (206, 209, 208) if os.uname().machine == 'x86_64' else (0, 2, 4)
                    context = ctypes.c_ulong(0)
                    assert call(setup, 4, ctypes.byref(context)) == 0
                    data = mmap.mmap(-1, size)
                    address = ctypes.addressof(ctypes.c_char.from_buffer(data))
                    past, cached = os.open('file', os.O_RDWR | os.O_DIRECT), os.open('file', os.O_RDONLY)
                    block = ctypes.create_string_buffer(struct.pack('<QIIHhIQQqQII', 0, 0, 0, 1, 0, past, address, size, 0, 0, 0, 0), 64)
                    blocks = (ctypes.c_void_p * 1)(ctypes.addressof(block))
                    event = ctypes.create_string_buffer(32)
                    for i in range(400):
                        data[:] = bytes([i % 255 + 1]) * size
                        assert call(submit, context, ctypes.c_long(1), blocks) == 1
                        assert call(events, context, ctypes.c_long(1), ctypes.c_long(1), event, None) == 1
                        assert struct.unpack_from('<q', event, 16)[0] == size
                        assert os.pread(cached, size, 0) == data[:], i
                finally:
                    done.set()
                    for r in readers: r.join()
                """);
    }

    @Test
    void dataIsEverywhereUpToTheEnd() {
        Shell.python(drive, """
                import os
                open('file', 'wb').write(bytes(100_000))
                f = os.open('file', os.O_RDONLY)
                assert os.lseek(f, 5, os.SEEK_DATA) == 5
                assert os.lseek(f, 5, os.SEEK_HOLE) == 100_000
                try:
                    os.lseek(f, 100_000, os.SEEK_DATA)
                    assert False
                except OSError as e:
                    assert e.errno == 6, e
                """);
    }

    /** Who may do everything still cannot run what is no program. */
    @Test
    void accessIsTold() {
        Shell.python(drive, """
                import os
                os.close(os.open('plain', os.O_CREAT | os.O_WRONLY, 0o644))
                os.close(os.open('program', os.O_CREAT | os.O_WRONLY, 0o755))
                os.mkdir('directory')
                assert os.access('plain', os.R_OK | os.W_OK)
                assert not os.access('plain', os.X_OK)
                assert os.access('program', os.X_OK)
                assert os.access('directory', os.R_OK | os.W_OK | os.X_OK)
                """);
    }

    @Test
    void aDirectoryIsListedWholeWhileItIsEmptied() {
        Shell.python(drive, """
                import os
                for i in range(1500): open("file %d" % i, "w").close()
                assert len(os.listdir(".")) == 1500
                assert sum(e.stat().st_size == 0 and e.is_file() for e in os.scandir(".")) == 1500
                seen = 0
                for entry in os.scandir("."):
                    os.unlink(entry.name)
                    seen += 1
                assert seen == 1500 and os.listdir(".") == []
                """);
    }

    @Test
    void inodeNumbersStayWithTheirFiles() throws Exception {
        Shell.run(drive, "echo 1 > a; mkdir d; echo 2 > d/b");
        String before = Shell.run(drive, "stat -c %i a d d/b");
        Shell.run(drive, "mv a z; mv d e; echo more >> z");
        assertEquals(before, Shell.run(drive, "stat -c %i z e e/b"));
        assertEquals("3", Shell.run(drive, "stat -c %i z e e/b | sort -u | wc -l"));
        remount();
        assertEquals(before, Shell.run(drive, "stat -c %i z e e/b"));
        assertEquals(Shell.run(drive, "stat -c %i z"), Shell.run(drive, "ls -i z | cut -d' ' -f1"));
    }

    @Test
    void mappedFilesAreReadAndWritten() throws Exception {
        Shell.python(drive, """
                import mmap
                with open("f", "w+b") as f:
                    f.truncate(8192)
                    m = mmap.mmap(f.fileno(), 8192)
                    m[100:105] = b"hello"
                    m.flush()
                    m.close()
                """);
        remount();
        Shell.python(drive, "data = open('f', 'rb').read(); assert data[100:105] == b'hello' and len(data) == 8192");
    }

    /** Against a model in memory, around the ends of chunks and pages; the seed makes a failure repeat itself. */
    @Test
    void randomWritesTruncationsAndReadsAgreeWithAModel() {
        Shell.python(drive, """
                import os, random
                rnd = random.Random(20261121)
                model = bytearray()
                fd = os.open("f", os.O_RDWR | os.O_CREAT)
                edges = [0, 1, 4095, 4096, 4097, 32767, 32768, 32769, 65536, 131072, 262144, 300000]
                def somewhere(): return max(0, rnd.choice(edges) + rnd.randrange(-3, 4))
                for step in range(1500):
                    action = rnd.randrange(10)
                    if action < 4:
                        at, data = somewhere(), rnd.randbytes(rnd.choice([1, 10, 4096, 40000]))
                        assert os.pwrite(fd, data, at) == len(data)
                        if at > len(model): model.extend(bytes(at - len(model)))
                        model[at:at + len(data)] = data
                    elif action < 5:
                        size = somewhere()
                        if rnd.random() < 0.5: os.ftruncate(fd, size)
                        else: os.truncate("f", size)
                        if size > len(model): model.extend(bytes(size - len(model)))
                        del model[size:]
                    elif action < 8:
                        at, size = somewhere(), rnd.choice([1, 100, 5000, 70000])
                        assert os.pread(fd, size, at) == bytes(model[at:at + size]), (step, at, size)
                    elif action < 9:
                        other = os.open("f", os.O_WRONLY | os.O_APPEND)
                        data = rnd.randbytes(777)
                        os.write(other, data); os.close(other)
                        model.extend(data)
                    else:
                        os.close(fd)
                        os.rename("f", "g"); os.rename("g", "f")
                        fd = os.open("f", os.O_RDWR)
                    assert os.fstat(fd).st_size == len(model), step
                    if len(model) > 400000: os.ftruncate(fd, 0); model.clear()
                os.close(fd)
                assert open("f", "rb").read() == bytes(model)
                """);
    }

    @Test
    void manyProgramsWorkAtATime() throws Exception {
        makeTree(temporary);
        Shell.run(
                drive,
                "for p in 1 2 3 4 5 6; do (cp -r ../tree t$p && mv t$p u$p && find u$p >/dev/null && diff -r ../tree u$p"
                        + " && rm -r u$p || echo failed > ../failed) & done; wait");
        assertTrue(Files.notExists(temporary.resolve("failed")));
        assertEquals("", Shell.run(drive, "ls -A"));
    }

    @Test
    void freeSpaceIsThatOfTheDiskBelow() {
        String below = Shell.run(temporary, "df --output=size below | tail -1");
        assertEquals(below, Shell.run(temporary, "df --output=size drive | tail -1"));
    }

    /** The disk's other users make and remove files meanwhile. */
    @Test
    void numbersOfFilesAreThoseOfTheDiskBelow() {
        Shell.python(temporary, "TELLS = " + (tellsNumbersOfFiles() ? "True" : "False") + """

                import os
                def files(folder):
                    told = os.statvfs(folder)
                    return told.f_files, told.f_ffree, told.f_favail
                def disk():
                    total, free, _ = files("below")
                    return (total, free, free) if TELLS else (0, 0, 0)
                for attempt in range(1000):
                    before = disk()
                    drive = files("drive")
                    if before == disk(): break
                assert drive == before, (drive, before)
                """);
    }

    /** 64 files of all kinds, itself counted. */
    private static void makeTree(Path directory) {
        Shell.run(
                directory,
                "mkdir tree && cd tree && for d in 1 2 3 4; do mkdir d$d; for f in 1 2 3 4 5 6 7 8 9 10 11 12 13; do"
                        + " seq $((d * f * 97)) > d$d/f$f; done; done; for f in 1 2 3 4; do seq $f > f$f; done;"
                        + " mkdir empty; : > zero; chmod 600 f1; ln -s f1 link; touch -d 2003-04-05 f2");
    }
}
