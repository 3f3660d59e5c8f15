package app.latent.mount.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is mounted where, by /proc/self/mountinfo (proc_pid_mountinfo(5)); on macOS, untested, by mount(8). */
final class MountTable {

    private static final Path MOUNTINFO = Path.of("/proc/self/mountinfo");

    private static final String MOUNT_ON_MAC = "/sbin/mount";
    private static final String ON_MAC = " on ";
    private static final String OPTIONS_ON_MAC = " (";

    private static final int DEVICE = 2;
    private static final int MOUNT_POINT = 4;
    private static final int FIRST_OPTIONAL = 6;
    private static final String END_OF_OPTIONALS = "-";

    /** @param deviceMinor of a file system without a device, the number of its FUSE connection as well; 0 on macOS */
    record Entry(int deviceMinor, String mountPoint, String type) {

        boolean isFuse() {
            return type.equals("fuse") || type.startsWith("fuse.") || type.equals("macfuse");
        }
    }

    private MountTable() {}

    /** The topmost mount at a mount point. The path must be free of symbolic links. */
    static Optional<Entry> at(Path mountPoint) throws IOException {
        String wanted = mountPoint.toString();
        return read().stream().filter(entry -> entry.mountPoint.equals(wanted)).reduce((lower, upper) -> upper);
    }

    static boolean isOfMac() {
        return System.getProperty("os.name", "").startsWith("Mac");
    }

    private static List<Entry> read() throws IOException {
        return isOfMac() ? readOfMac() : readOfLinux();
    }

    private static List<Entry> readOfMac() throws IOException {
        return Outcome.of(MOUNT_ON_MAC).lines().stream()
                .flatMap(line -> parseOfMac(line).stream())
                .toList();
    }

    /** Reads, say, {@code latent on /Users/me/Photos (macfuse, nodev, nosuid, mounted by me)}. */
    static Optional<Entry> parseOfMac(String line) {
        int path = line.indexOf(ON_MAC);
        int options = line.lastIndexOf(OPTIONS_ON_MAC);
        if (path < 0 || options < path) {
            return Optional.empty();
        }
        String[] words = line.substring(options + OPTIONS_ON_MAC.length()).split("[,)]", 2);
        return Optional.of(new Entry(0, line.substring(path + ON_MAC.length(), options), words[0]));
    }

    private static List<Entry> readOfLinux() throws IOException {
        try (var lines = Files.lines(MOUNTINFO, StandardCharsets.ISO_8859_1)) {
            return lines.map(MountTable::parse).toList();
        }
    }

    static Entry parse(String line) {
        String[] fields = line.split(" ", -1);
        int separator = FIRST_OPTIONAL;
        while (!fields[separator].equals(END_OF_OPTIONALS)) {
            separator++;
        }
        String device = fields[DEVICE];
        int minor = Integer.parseInt(device.substring(device.indexOf(':') + 1));
        return new Entry(minor, unescape(fields[MOUNT_POINT]), fields[separator + 1]);
    }

    /** Space, tab, newline and backslash are written as three octal digits; bytes above ASCII stand for themselves. */
    private static String unescape(String field) {
        byte[] raw = field.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = new byte[raw.length];
        int length = 0;
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '\\' && i + 3 < raw.length) {
                bytes[length++] = (byte) Integer.parseInt(field, i + 1, i + 4, 8);
                i += 3;
            } else {
                bytes[length++] = raw[i];
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
