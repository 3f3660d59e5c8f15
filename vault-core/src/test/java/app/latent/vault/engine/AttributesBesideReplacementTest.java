package app.latent.vault.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.latent.vault.backing.BackingStat;
import app.latent.vault.backing.BackingStore;
import app.latent.vault.backing.BackingStore.Access;
import app.latent.vault.simulation.MemoryStore;
import app.latent.vault.simulation.Operation;
import app.latent.vault.simulation.SimulatedStore;
import app.latent.vault.simulation.Stall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file has besides its content, where another ciphertext takes the place of its own. */
@Timeout(60)
final class AttributesBesideReplacementTest {

    private static final FileTime TIME = FileTime.fromMillis(1_000_000_000_000L);

    /** What a program sets by path. */
    enum Setting {
        PERMISSIONS {
            @Override
            void set(Path file) throws IOException {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
            }
        },
        OWNER {
            @Override
            void set(Path file) throws IOException {
                Files.setAttribute(file, "unix:uid", 4711);
            }
        },
        TIMES {
            @Override
            void set(Path file) throws IOException {
                Files.setLastModifiedTime(file, TIME);
            }
        },
        USER_ATTRIBUTE {
            @Override
            void set(Path file) throws IOException {
                user(file).write("name", ByteBuffer.wrap(new byte[] {1}));
            }
        };

        abstract void set(Path file) throws IOException;

        Object seen(Path file) throws IOException {
            return switch (this) {
                case PERMISSIONS -> PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
                case OWNER -> Files.getAttribute(file, "unix:uid");
                case TIMES -> Files.getLastModifiedTime(file);
                case USER_ATTRIBUTE -> user(file).list();
            };
        }
    }

    private static UserDefinedFileAttributeView user(Path file) {
        UserDefinedFileAttributeView view = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        assertNotNull(view);
        return view;
    }

    private static Thread started(CompletableFuture<?> done, Work work) {
        return Thread.ofPlatform().daemon().start(() -> {
            try {
                work.run();
                done.complete(null);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void whatIsSetWhileAFileIsReplacedStays(Setting setting) throws Exception {
        SimulatedStore store = new SimulatedStore(1);
        try (StoreVault vault = new StoreVault(store, new MemoryStore())) {
            Path file = Files.write(vault.root().resolve("file"), new byte[10]);
            Path other = Files.write(vault.root().resolve("other"), new byte[10]);
            setting.set(other);
            CompletableFuture<?> replaced = new CompletableFuture<>();
            CompletableFuture<?> set = new CompletableFuture<>();
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.allocate(5));
                try (Stall stall = store.stall(call -> call.operation() == Operation.RENAME)) {
                    started(replaced, () -> channel.force(true));
                    stall.awaitCall();
                    Thread setter = started(set, () -> setting.set(file));
                    while (!set.isDone() && setter.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
                }
                replaced.get(30, TimeUnit.SECONDS);
                set.get(30, TimeUnit.SECONDS);
            }
            assertEquals(setting.seen(other), setting.seen(file));
        }
    }

    /** As it is for somebody who is not the superuser. */
    private static BackingStore refusing(MemoryStore memory) {
        return (BackingStore) Proxy.newProxyInstance(
                MemoryStore.class.getClassLoader(), new Class<?>[] {BackingStore.class}, (_, method, arguments) -> {
                    boolean changes = switch (method.getName()) {
                        case "open" -> arguments[1] == Access.WRITE;
                        case "setAttribute", "removeAttribute" -> true;
                        default -> false;
                    };
                    if (changes) requireWritable(memory, (String) arguments[0]);
                    try {
                        return method.invoke(memory, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void requireWritable(MemoryStore memory, String path) throws IOException {
        BackingStat stat = memory.stat(path);
        if (stat != null && (stat.mode() & 0200) == 0) throw new AccessDeniedException(path);
    }

    private static void makeReadOnly(Path file) {
        try {
            Setting.USER_ATTRIBUTE.set(file);
            Setting.PERMISSIONS.set(file);
            Setting.TIMES.set(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertReadOnly(Path file) throws IOException {
        assertEquals("r--r-----", Setting.PERMISSIONS.seen(file));
        assertEquals(List.of("name"), Setting.USER_ATTRIBUTE.seen(file));
    }

    @Test
    void anOrdinaryUserReplacesTheContentOfAFileThatHasBecomeReadOnlyMeanwhile() throws IOException {
        try (StoreVault vault = new StoreVault(refusing(new MemoryStore()), new MemoryStore())) {
            Path file = Files.write(vault.root().resolve("file"), new byte[10]);
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                makeReadOnly(file);
                channel.write(ByteBuffer.allocate(5));
            }
            assertEquals(5, Files.size(file));
            assertReadOnly(file);
        }
    }

    @Test
    void anOrdinaryUserCopiesAReadOnlyFileOntoAnother() throws IOException {
        try (StoreVault vault = new StoreVault(refusing(new MemoryStore()), new MemoryStore())) {
            Path file = Files.write(vault.root().resolve("file"), new byte[10]);
            makeReadOnly(file);
            Path copy = Files.write(vault.root().resolve("copy"), new byte[20]);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            assertEquals(10, Files.size(copy));
            assertReadOnly(copy);
            assertEquals(TIME, Setting.TIMES.seen(copy));
        }
    }
}
