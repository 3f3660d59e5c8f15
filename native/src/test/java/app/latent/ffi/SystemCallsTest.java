package app.latent.ffi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SystemCallsTest {

    private static final String SHELL = "/bin/sh";

    @TempDir
    private Path temporary;

    @Test
    void aDescriptorReadsAndWrites() throws Exception {
        Path file = Files.writeString(temporary.resolve("f"), "before");
        try (Arena arena = Arena.ofConfined();
                Descriptor descriptor = Descriptor.open(file.toString(), Descriptor.READ_WRITE)) {
            CallState state = new CallState(arena);
            MemorySegment buffer = arena.allocate(100);
            assertEquals(6, descriptor.read(state, buffer, 100));
            assertEquals(
                    "before", new String(buffer.asSlice(0, 6).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8));
            assertEquals(0, descriptor.read(state, buffer, 100));
            assertEquals(3, descriptor.write(state, buffer, 3));
        }
        assertEquals("beforebef", Files.readString(file));
    }

    @Test
    void theMachineIsNeverLongerAwakeThanItIsUp() {
        Duration awake = Uptime.awake();
        assertTrue(awake.isPositive());
        assertTrue(Uptime.whole().compareTo(awake) >= 0);
        assertTrue(Uptime.awake().compareTo(awake) >= 0);
    }

    @Test
    void aFailedReadAnswersTheErrno() throws Exception {
        try (Arena arena = Arena.ofConfined();
                Descriptor directory = Descriptor.open(temporary.toString(), Descriptor.READ_ONLY)) {
            CallState state = new CallState(arena);
            assertEquals(-Errno.EISDIR, directory.read(state, arena.allocate(1), 1));
            assertEquals(-Errno.EBADF, directory.write(state, arena.allocate(1), 1));
        }
    }

    @Test
    void aRefusalNamesTheCallAndTheReasonAndNoPath() {
        String path = temporary.resolve("secret name").toString();
        SystemCallException refused = assertThrows(SystemCallException.class, () -> Descriptor.open(path, 0));
        assertEquals(Errno.ENOENT, refused.errno());
        assertEquals("open: " + Errno.message(Errno.ENOENT), refused.getMessage());
    }

    @Test
    void aDescriptorClosesOnceOnly() throws Exception {
        Descriptor first = Descriptor.open(temporary.toString(), Descriptor.READ_ONLY);
        first.close();
        try (Descriptor second = Descriptor.open(temporary.toString(), Descriptor.READ_ONLY);
                Arena arena = Arena.ofConfined()) {
            assertEquals(first.number(), second.number(), "the number is free again");
            first.close();
            assertEquals(-Errno.EISDIR, second.read(new CallState(arena), arena.allocate(1), 1));
        }
    }

    @Test
    void aPipeWithoutItsReaderHasAnError() throws Exception {
        try (Pipe pipe = Pipe.open()) {
            assertFalse(pipe.writing().hasError());
            pipe.closeReading();
            assertTrue(pipe.writing().hasError());
        }
    }

    @Test
    void aProgramInheritsOneDescriptorAndNoOther() throws Exception {
        try (Pipe errors = Pipe.open();
                Pipe inherited = Pipe.open();
                Descriptor other = Descriptor.open("/dev/null", Descriptor.READ_WRITE)) {
            String script = "echo given >&3; echo $VALUE $1; echo complaint >&2; ls /proc/self/fd >&2; exit 7";
            int pid = Spawn.start(
                    SHELL,
                    List.of("-c", script, "sh", "argument"),
                    List.of("VALUE=value", "PATH=/usr/bin:/bin"),
                    inherited.writing(),
                    errors.writing());
            inherited.writing().close();
            errors.writing().close();
            assertEquals("given\n", inherited.readAll());
            // ls has its own directory open besides.
            assertEquals("complaint\n0\n1\n2\n3\n4\n", errors.readAll());
            assertEquals(7, Spawn.await(pid));
            assertTrue(other.number() > Spawn.INHERITED);
        }
    }

    @Test
    void aProgramThatDoesNotExistIsAnError() throws Exception {
        try (Pipe pipe = Pipe.open()) {
            SystemCallException refused = assertThrows(
                    SystemCallException.class,
                    () -> Spawn.start("/no/such/program", List.of(), List.of(), pipe.writing(), pipe.writing()));
            assertEquals(Errno.ENOENT, refused.errno());
        }
    }

    @Test
    void aSocketWhoseOtherEndSaysNothingGivesNoDescriptor() throws Exception {
        try (DescriptorSocket socket = DescriptorSocket.open()) {
            socket.theirs().close();
            assertTrue(socket.receive().isEmpty());
        }
    }

    @Test
    void aMessageWithoutADescriptorGivesNone() throws Exception {
        try (DescriptorSocket socket = DescriptorSocket.open();
                Arena arena = Arena.ofConfined()) {
            assertEquals(1, socket.theirs().write(new CallState(arena), arena.allocate(1), 1));
            assertTrue(socket.receive().isEmpty());
        }
    }

    @Test
    void accountsAreKnownByName() {
        assertEquals(OptionalInt.of(0), Accounts.userId("root"));
        assertEquals(OptionalInt.of(0), Accounts.groupId("root"));
        assertEquals(OptionalInt.empty(), Accounts.userId("no such user here"));
        assertEquals(OptionalInt.empty(), Accounts.groupId("no such group here"));
    }

    @Test
    void thisProcessIsTheUserThatOwnsItsFiles() throws Exception {
        Path file = Files.createFile(temporary.resolve("mine"));
        assertEquals(Files.getAttribute(file, "unix:uid"), Accounts.userId());
        assertEquals(Files.getAttribute(file, "unix:gid"), Accounts.groupId());
    }

    @Test
    void unmountingWhatIsNotMountedIsRefused() {
        SystemCallException refused =
                assertThrows(SystemCallException.class, () -> MountCalls.unmount(temporary.toString(), 0));
        assertTrue(refused.errno() == Errno.EINVAL || refused.errno() == Errno.EPERM, refused.getMessage());
    }
}
