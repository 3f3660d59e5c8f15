package app.latent.mount.host;

import app.latent.ffi.Descriptor;
import app.latent.ffi.DescriptorSocket;
import app.latent.ffi.Pipe;
import app.latent.ffi.Spawn;
import app.latent.ffi.SystemCallException;
import app.latent.mount.MountException;
import app.latent.mount.MountException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** fusermount3 (or fusermount, its elder, which does the same), the helper with root's rights that lets an ordinary user mount in a directory that is theirs. */
final class UserMechanism implements Mechanism {

    /** Through PATH another program could be put in its place; these are where the distributions install it. */
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/fusermount3"),
            Path.of("/bin/fusermount3"),
            Path.of("/usr/local/bin/fusermount3"),
            Path.of("/usr/bin/fusermount"),
            Path.of("/bin/fusermount"));

    private static final List<String> ENVIRONMENT =
            List.of("PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", "_FUSE_COMMFD=" + Spawn.INHERITED);

    @Override
    public Descriptor mount(Path mountPoint, String name, boolean readOnly, boolean allowOther) throws MountException {
        String helper = helper().orElseThrow(UserMechanism::noHelper).toString();
        List<String> arguments = List.of("-o", options(name, readOnly, allowOther), "--", mountPoint.toString());
        try (DescriptorSocket socket = DescriptorSocket.open();
                Pipe errors = Pipe.open()) {
            int pid = Spawn.start(helper, arguments, ENVIRONMENT, socket.theirs(), errors.writing());
            socket.theirs().close();
            errors.writing().close();
            Optional<Descriptor> connection = socket.receive();
            String complaint = errors.readAll().strip();
            Spawn.await(pid);
            return connection.orElseThrow(() -> refused(complaint));
        } catch (SystemCallException failed) {
            throw new MountException(Reason.REFUSED, "fusermount3 could not be run: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void requireUsable() throws MountException {
        if (helper().isEmpty()) {
            throw noHelper();
        }
    }

    private static String options(String name, boolean readOnly, boolean allowOther) {
        List<String> options = new ArrayList<>(List.of("nosuid", "nodev", "default_permissions", "subtype=latent"));
        options.add("max_read=" + LARGEST_TRANSFER);
        options.add("fsname=" + name.replace("\\", "\\\\").replace(",", "\\,"));
        if (readOnly) {
            options.add("ro");
        }
        if (allowOther) {
            options.add("allow_other");
        }
        return String.join(",", options);
    }

    private static MountException refused(String complaint) {
        if (complaint.contains("user_allow_other")) {
            return new MountException(
                    Reason.REFUSED,
                    "This machine lets only root open drives to other users. Root can change that with the line"
                            + " user_allow_other in /etc/fuse.conf.");
        }
        Reason reason = complaint.contains("/dev/fuse") || complaint.contains("fuse device not found")
                ? Reason.NO_FUSE
                : Reason.REFUSED;
        return new MountException(reason, complaint.isEmpty() ? "fusermount3 gave no connection." : complaint);
    }

    @Override
    public boolean unmountIfUnused(Path mountPoint) throws IOException {
        Outcome outcome = run("-u", "--", mountPoint.toString());
        if (outcome.succeeded() || MountTable.at(mountPoint).isEmpty()) {
            return true;
        }
        if (outcome.complaint().contains("busy")) {
            return false;
        }
        throw new IOException(outcome.complaint());
    }

    @Override
    public void detach(Path mountPoint) throws IOException {
        Outcome outcome = run("-u", "-z", "--", mountPoint.toString());
        if (!outcome.succeeded() && MountTable.at(mountPoint).isPresent()) {
            throw new IOException(outcome.complaint());
        }
    }

    private static Outcome run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(helper().orElseThrow(() -> new IOException("fusermount3 is not installed"))
                .toString());
        command.addAll(List.of(arguments));
        return Outcome.of(command.toArray(String[]::new));
    }

    private static Optional<Path> helper() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static MountException noHelper() {
        return new MountException(
                Reason.NO_FUSE,
                "fusermount3 is missing. Install it with: apt-get install fuse3 (or your system's like)");
    }
}
