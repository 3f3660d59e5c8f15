package app.latent.mount.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.latent.mount.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MountUsersTest {

    private static final Path DRIVE = Path.of("/mnt/my drive");

    @TempDir
    private Path proc;

    @Test
    void openFilesDirectoriesAndMapsCount() throws IOException {
        link(process(10, "opens"), "fd/3", "/mnt/my drive/a photo");
        link(process(9, "had it deleted"), "fd/17", "/mnt/my drive/a photo (deleted)");
        link(process(11, "stands in it"), "cwd", "/mnt/my drive");
        link(process(12, "lives in it"), "root", "/mnt/my drive/root");
        Files.writeString(process(13, "maps").resolve("maps"), """
                7f5e0d200000-7f5e0d222000 r--p 00000000 fe:00 1050 /usr/lib/libc.so.6
                7f5e0d222000-7f5e0d223000 rw-p 00000000 00:00 0
                7f5e0d400000-7f5e0d500000 r--s 00000000 00:39 77                 /mnt/my drive/Z\u00fcrich  2
                """);
        assertEquals(
                List.of(
                        new Program(9, "had it deleted"),
                        new Program(10, "opens"),
                        new Program(11, "stands in it"),
                        new Program(12, "lives in it"),
                        new Program(13, "maps")),
                new MountUsers(proc, DRIVE).list());
    }

    @Test
    void whatIsMappedToBeChangedIsKnownByItsFile() throws IOException {
        for (int pid : List.of(10, 11)) {
            Files.writeString(process(pid, "maps").resolve("maps"), """
                    7f5e0d200000-7f5e0d222000 rw-s 00000000 fe:00 1050 /elsewhere/data
                    7f5e0d222000-7f5e0d223000 rw-s 00000000 00:39 75   /mnt/my drive/shared  2
                    7f5e0d400000-7f5e0d500000 r--s 00000000 00:39 77   /mnt/my drive/read
                    7f5e0d500000-7f5e0d600000 rw-p 00000000 00:39 78   /mnt/my drive/own copy
                    """);
        }
        assertEquals(Set.of(DRIVE.resolve("shared  2")), new MountUsers(proc, DRIVE).mappedToChange());
    }

    @Test
    void whatIsOpenElsewhereDoesNot() throws IOException {
        Path process = process(10, "elsewhere");
        link(process, "fd/3", "/mnt/my drive 2/a photo");
        link(process, "fd/4", "socket:[99]");
        link(process, "cwd", "/nowhere");
        Files.createFile(proc.resolve("version"));
        Files.createDirectory(proc.resolve("11"));
        assertEquals(List.of(), new MountUsers(proc, DRIVE).list());
    }

    @Test
    void aNameCannotWriteToTheTerminal() throws IOException {
        link(process(10, "\u001b[31mred\u00fc"), "cwd", "/mnt/my drive");
        assertEquals(
                "?[31mred?? (process 10)",
                new MountUsers(proc, DRIVE).list().getFirst().toString());
    }

    private Path process(int pid, String name) throws IOException {
        Path process = Files.createDirectories(proc.resolve(Integer.toString(pid)));
        Files.createDirectory(process.resolve("fd"));
        Files.writeString(process.resolve("comm"), name + "\n");
        return process;
    }

    private static void link(Path process, String name, String target) throws IOException {
        Files.createSymbolicLink(process.resolve(name), Path.of(target));
    }
}
