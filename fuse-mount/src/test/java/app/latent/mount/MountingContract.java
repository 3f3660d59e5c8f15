package app.latent.mount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.latent.mount.MountException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mounting, unmounting, and what stands in the way of either. */
@Timeout(120)
abstract class MountingContract {

    private static final MountOptions OPTIONS = new MountOptions("latent", false, false);
    private static final MountOptions READ_ONLY = new MountOptions("latent", true, false);

    private final TestedDriver driver;

    @TempDir
    private Path temporary;

    private Path folder;
    private Path mountPoint;

    MountingContract(TestedDriver driver) {
        this.driver = driver;
    }

    @BeforeEach
    void makeDirectories() throws IOException {
        Machine.assumeFuse(driver);
        folder = Files.createDirectory(temporary.resolve("folder"));
        mountPoint = Files.createDirectory(temporary.resolve("mount point, with\\ odd name"))
                .toRealPath();
        Files.writeString(folder.resolve("file"), "content");
    }

    @AfterEach
    void leaveNothingMounted() throws IOException {
        boolean left = DriveProcess.isMounted(mountPoint);
        if (left) {
            Shell.run(temporary, Machine.isRoot() ? "umount -l mount*" : "fusermount3 -u -z mount*");
        }
        assertFalse(left);
        assertEquals("", Shell.run(mountPoint, "ls -A"));
    }

    @Test
    void aDriveIsThereWhileItIsMounted() throws Exception {
        try (Mount mount = mount(OPTIONS)) {
            assertEquals(mountPoint, mount.mountPoint());
            assertEquals("content", Shell.run(mountPoint, "cat file"));
            assertEquals("latent fuse.latent", Shell.run(mountPoint, "findmnt -no SOURCE,FSTYPE . | tr -s ' '"));
        }
    }

    @Test
    void otherUsersComeInWhereTheyAreLetInAndAsFarAsModesLetThem() throws Exception {
        assumeTrue(Machine.isRoot(), "only root may be another user");
        Shell.run(
                temporary,
                "chmod 755 . && chmod 644 folder/file && echo secret > folder/secret && chmod 600 folder/secret");
        String asOther = "setpriv --reuid=65534 --regid=65534 --clear-groups ";
        try (Mount mount = mount(new MountOptions("latent", false, true))) {
            assertEquals("content", Shell.run(mount.mountPoint(), asOther + "cat file"));
            Shell.run(mount.mountPoint(), "! " + asOther + "cat secret 2> /dev/null");
            Shell.run(mount.mountPoint(), "! " + asOther + "sh -c ': > new' 2> /dev/null");
            Shell.run(
                    mount.mountPoint(),
                    "mkdir open && chmod 1777 open && cd open && " + asOther + "sh -c 'echo mine > mine'");
            assertEquals("65534 65534", Shell.run(mount.mountPoint(), "stat -c '%u %g' open/mine"));
        }
        try (Mount mount = mount(OPTIONS)) {
            Shell.run(mount.mountPoint(), "! " + asOther + "cat file 2> /dev/null");
        }
    }

    @Test
    void whoReadsOrListsUsesTheDriveAndWhoOnlyAsksWhetherItIsThereDoesNot() throws Exception {
        try (Mount mount = mount(OPTIONS)) {
            long before = mount.uses();
            Shell.run(mount.mountPoint(), "stat . && df . && stat -f . && test -d .");
            assertEquals(before, mount.uses());
            Shell.run(mount.mountPoint(), "cat file");
            long read = mount.uses();
            assertTrue(read > before, "reading is no use");
            Shell.run(mount.mountPoint(), "ls");
            long listed = mount.uses();
            assertTrue(listed > read, "listing is no use");
            Shell.run(mount.mountPoint(), "echo more >> file");
            assertTrue(mount.uses() > listed, "writing is no use");
        }
    }

    @Test
    void aDriveIsClosedOnceHoweverOftenItIsAsked() throws Exception {
        Mount mount = mount(OPTIONS);
        mount.close();
        mount.close();
        assertTrue(mount.closeIfUnused());
    }

    @Test
    void aDriveIsMountedAgainAtTheSamePlace() throws Exception {
        for (int i = 0; i < 5; i++) {
            try (Mount mount = mount(OPTIONS)) {
                assertEquals("content", Shell.run(mount.mountPoint(), "cat file"));
            }
        }
    }

    @Test
    void aReadOnlyDriveRefusesEveryChange() throws Exception {
        try (Mount mount = mount(READ_ONLY)) {
            Shell.python(mount.mountPoint(), """
                    import os
                    def errno(action, *arguments):
                        try: action(*arguments)
                        except OSError as error: return error.errno
                        return 0
                    assert open("file").read() == "content"
                    assert errno(open, "file", "w") == 30
                    assert errno(open, "new", "w") == 30
                    assert errno(os.unlink, "file") == 30
                    assert errno(os.mkdir, "d") == 30
                    assert errno(os.rename, "file", "other") == 30
                    assert errno(os.truncate, "file", 0) == 30
                    assert errno(os.chmod, "file", 0o600) == 30
                    assert errno(os.utime, "file") == 30
                    """);
        }
        assertEquals("content", Files.readString(folder.resolve("file")));
    }

    @Test
    void whatCannotBeAMountPointIsNamed() throws Exception {
        Path missing = temporary.resolve("missing");
        Path file = Files.createFile(temporary.resolve("file"));
        Path full = Files.createDirectory(temporary.resolve("full"));
        Files.createDirectory(full.resolve("inside"));
        assertEquals(Reason.MOUNT_POINT_MISSING, refusal(missing).reason());
        assertEquals(
                Reason.MOUNT_POINT_MISSING, refusal(missing.resolve("deeper")).reason());
        assertEquals(Reason.MOUNT_POINT_MISSING, refusal(file).reason());
        assertEquals(Reason.MOUNT_POINT_NOT_EMPTY, refusal(full).reason());
        assertTrue(String.valueOf(refusal(missing).getMessage()).contains("mkdir -p " + missing));
    }

    @Test
    void aFolderIsNotMountedInsideItself() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("inside"));
        assertEquals(Reason.REFUSED, refusal(inside).reason());
    }

    @Test
    void aMountPointThatIsInUseIsBusy() throws Exception {
        try (Mount mount = mount(OPTIONS)) {
            assertEquals(Reason.MOUNT_POINT_BUSY, refusal(mount.mountPoint()).reason());
        }
        try (DriveProcess other = DriveProcess.start(driver, folder, mountPoint)) {
            assertTrue(other.isMounted(), other.answer());
            assertEquals(Reason.MOUNT_POINT_BUSY, refusal(mountPoint).reason());
            assertEquals("content", Shell.run(mountPoint, "cat file"));
            other.end();
        }
    }

    @Test
    void whatAKilledProcessLeftMountedIsCleared() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (DriveProcess killed = DriveProcess.start(driver, folder, mountPoint)) {
                assertTrue(killed.isMounted(), killed.answer());
                killed.kill();
            }
            assertTrue(DriveProcess.isMounted(mountPoint));
        }
        try (Mount mount = mount(OPTIONS)) {
            assertEquals("content", Shell.run(mount.mountPoint(), "cat file"));
        }
    }

    @Test
    void aMountPointIsReachedThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), mountPoint);
        try (Mount mount = driver.mounter().mount(folder, link, OPTIONS)) {
            assertEquals(mountPoint, mount.mountPoint());
        }
    }

    @Test
    void aDriveInUseIsKeptWhereAskedTo() throws Exception {
        try (Mount mount = mount(OPTIONS);
                HoldingProgram holder = new HoldingProgram(mountPoint.resolve("file"))) {
            assertFalse(mount.closeIfUnused());
            assertEquals("content", Shell.run(mountPoint, "cat file"));
            assertEquals("content", holder.read());
        }
    }

    @Test
    void whatAProgramHasWrittenThroughAMappingIsKeptThoughTheDriveIsTakenFromIt() throws Exception {
        Mount mount = mount(OPTIONS);
        Process program = new ProcessBuilder(
                        "python3", "-c", """
                        import mmap, os, sys
                        mapped = mmap.mmap(os.open(sys.argv[1], os.O_RDWR), 7)
                        mapped[:] = b"altered"
                        print("written", flush=True)
                        sys.stdin.readline()
                        """, mountPoint.resolve("file").toString())
                .start();
        try {
            assertEquals("written", program.inputReader().readLine());
            mount.close();
            assertEquals("altered", Files.readString(folder.resolve("file")));
        } finally {
            program.destroyForcibly().onExit().join();
            mount.close();
        }
    }

    @Test
    void aDriveOutOfUseIsClosed() throws Exception {
        try (Mount mount = mount(OPTIONS)) {
            try (HoldingProgram holder = new HoldingProgram(mountPoint.resolve("file"))) {
                assertEquals("content", holder.read());
            }
            assertTrue(mount.closeIfUnused());
        }
    }

    @Test
    void programsLoseTheirFilesWhenADriveInUseIsClosed() throws Exception {
        Mount mount = mount(OPTIONS);
        try (HoldingProgram holder = new HoldingProgram(mountPoint.resolve("file"))) {
            mount.close();
            assertFalse(DriveProcess.isMounted(mountPoint));
            assertTrue(holder.read().matches("error (5|19|103|107)"), "neither content nor another error");
        }
    }

    @Test
    void aDriveThatSomebodyElseUnmountedIsClosedQuietly() throws Exception {
        Mount mount = mount(OPTIONS);
        Shell.run(temporary, Machine.isRoot() ? "umount mount*" : "fusermount3 -u mount*");
        try (Mount other = mount(OPTIONS)) {
            mount.close();
            assertEquals("content", Shell.run(other.mountPoint(), "cat file"));
        }
    }

    @Test
    void whatWasWrittenIsThereAfterTheDriveIsClosed() throws Exception {
        try (Mount mount = mount(OPTIONS)) {
            Shell.run(mount.mountPoint(), "echo more >> file; mkdir d; cp file d/copy");
        }
        assertEquals("contentmore\n", Files.readString(folder.resolve("d/copy")));
    }

    private Mount mount(MountOptions options) throws MountException {
        return driver.mounter().mount(folder, mountPoint, options);
    }

    private MountException refusal(Path impossible) {
        return assertThrows(MountException.class, () -> driver.mounter().mount(folder, impossible, OPTIONS));
    }

    /** Has a file open, and reads it when asked. */
    private static final class HoldingProgram implements AutoCloseable {

        private static final String SCRIPT = """
                import os, sys
                f = os.open(sys.argv[1], os.O_RDONLY)
                print("open", flush=True)
                sys.stdin.readline()
                try: print(os.pread(f, 100, 0).decode(), flush=True)
                except OSError as error: print("error", error.errno, flush=True)
                sys.stdin.readline()
                """;

        private final Process process;

        HoldingProgram(Path file) throws IOException {
            process = new ProcessBuilder("python3", "-c", SCRIPT, file.toString()).start();
            assertEquals("open", process.inputReader().readLine());
        }

        String read() throws IOException {
            var asking = process.outputWriter();
            asking.newLine();
            asking.flush();
            return process.inputReader().readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
