package app.latent.mount;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drive over a vault's file system. */
class VaultDriveIT extends DriveContract {

    @Override
    Below open(Path directory) throws IOException {
        TestVault vault = TestVault.open(directory);
        return new Below() {
            @Override
            public Path root() {
                return vault.root();
            }

            @Override
            public void close() throws IOException {
                vault.close();
            }
        };
    }

    /**
     * The header, a chunk and what surrounds the content of a chunk take 68, 32 796 and 28 bytes. A cut that leaves some of a chunk's content is as long as a
     * whole file would be; else it is told as the size of the chunks that are whole.
     */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 0",
        "67, 0",
        "69, 0",
        "96, 0",
        "97, 1",
        "10000, 9904",
        "32865, 32768",
        "32892, 32768",
        "32893, 32769",
        "65000, 64876"
    })
    void aFileThatWasCutIsNeverTakenForWhole(int length, int size) throws Exception {
        Shell.run(drive, "seq 20000 > ../whole && cp ../whole f");
        remount();
        Shell.python(drive, "CIPHERTEXT, LENGTH = '%s', %d".formatted(ciphertextOfTheOnlyFile(), length) + """

                import os, errno
                opened = os.open("f", os.O_RDONLY)
                os.truncate(CIPHERTEXT, LENGTH)
                told = 0
                try:
                    while os.read(opened, 1 << 20): pass
                except OSError as error: told = error.errno
                assert told == errno.EIO, told
                """);
        remount();
        Shell.python(drive, "SIZE = " + size + """

                import os, errno, subprocess
                def failure(action):
                    try: action()
                    except OSError as error: return error.errno
                whole = open("../whole", "rb").read()
                def read(flags, start, count):
                    f = os.open("f", flags)
                    try: return os.pread(f, count, start)
                    finally: os.close(f)
                assert os.listdir(".") == ["f"]
                assert os.stat("f").st_size == SIZE, os.stat("f")
                for flags in os.O_RDONLY, os.O_RDWR:
                    for count in 1, len(whole):
                        told = failure(lambda: read(flags, max(0, SIZE - 1), count))
                        assert told == errno.EIO, (flags, count, told)
                for program in ["cat", "f"], ["cp", "f", "../copy"], ["tail", "-c1", "f"], ["cmp", "f", "../whole"]:
                    ran = subprocess.run(program, capture_output=True, text=True)
                    assert ran.returncode != 0 and "Input/output error" in ran.stderr, (program, ran)
                    assert whole.startswith(ran.stdout.encode()), program
                assert failure(lambda: os.truncate("f", 100000)) == errno.EIO
                f = open("f", "w"); f.write("anew"); f.close()
                assert open("f").read() == "anew"
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 67, 80, 32_870})
    void aFileThatWasCutIsRemovedAndReplaced(int length) throws Exception {
        Shell.run(drive, "seq 20000 > f");
        for (String then : List.of("mv ../new f && test $(cat f) = new", "rm f && test -z \"$(ls -A)\"")) {
            remount();
            try (FileChannel below = FileChannel.open(ciphertextOfTheOnlyFile(), StandardOpenOption.WRITE)) {
                below.truncate(length);
            }
            Shell.run(drive, "echo new > ../new && " + then);
        }
    }

    private Path ciphertextOfTheOnlyFile() throws IOException {
        try (Stream<Path> all = Files.walk(temporary.resolve("below").resolve("d"))) {
            return all.filter(path -> path.toString().endsWith(".c9r") && !path.endsWith("dirid.c9r"))
                    .filter(Files::isRegularFile)
                    .reduce((_, _) -> fail("there is more than one"))
                    .orElseThrow();
        }
    }
}
