package app.latent.mount.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The kernel's list of FUSE connections, where whoever mounted one may end it for all who still use it. */
public final class Connections {

    private static final Path CONTROL = Path.of("/sys/fs/fuse/connections");
    private static final byte[] ANYTHING = {'1'};

    /** @param number -1 where it is not known */
    public record Connection(int number) {

        /** @return whether it was ended; without the control file system mounted it cannot be */
        public boolean abort() {
            Path switchFile = CONTROL.resolve(Integer.toString(number)).resolve("abort");
            try {
                Files.write(switchFile, ANYTHING, StandardOpenOption.WRITE);
                return true;
            } catch (IOException absent) {
                return false;
            }
        }
    }

    private Connections() {}

    public static Connection at(Path mountPoint) {
        try {
            return new Connection(
                    MountTable.at(mountPoint).map(MountTable.Entry::deviceMinor).orElse(-1));
        } catch (IOException unreadable) {
            return new Connection(-1);
        }
    }
}
