package app.latent.mount.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The kernel's list of FUSE connections, where whoever mounted one may end it for all who still use it. */
public final class Connections {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private static final Path LIST = Path.of("/sys/fs/fuse/connections");
    private static final byte[] ANYTHING = {'1'};

    /** @param number the kernel's, by which it is listed */
    public record Connection(int number) {

        /** Has no effect where the list is not mounted, as in most containers. */
        public void abort() {
            Path abort = LIST.resolve(Integer.toString(number)).resolve("abort");
            try {
                Files.write(abort, ANYTHING, StandardOpenOption.WRITE);
            } catch (IOException notListed) {
                LOG.debug("The connection cannot be aborted", notListed);
            }
        }
    }

    private Connections() {}

    /** That of the topmost mount at a mount point. */
    public static Optional<Connection> at(Path mountPoint) throws IOException {
        return MountTable.at(mountPoint)
                .filter(MountTable.Entry::isFuse)
                .map(entry -> new Connection(entry.deviceMinor()));
    }
}
