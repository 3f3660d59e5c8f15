package app.latent.app.daemon;

import app.latent.mount.Program;
import java.nio.file.Path;
import java.util.List;

/** What is told to whoever wants to lock a vault whose drive is in use. */
final class DriveInUse {

    /** What a user can look through; the rest is counted. */
    private static final int MOST_NAMED = 10;

    private DriveInUse() {}

    /**
     * @param users as far as they are known: those of other users of the machine are not
     * @param asker the process of the command that is told, which its user does not know as a program that uses the drive
     */
    static String message(Path mountPoint, List<Program> users, long asker) {
        return message(
                mountPoint,
                others(users).stream().filter(user -> user.pid() != asker).toList());
    }

    /** For who looks from elsewhere. */
    static String message(List<Program> users) {
        List<String> named = named(users);
        return (named.isEmpty()
                        ? "Programs use the drive."
                        : "The drive is in use by " + String.join(", ", named) + ".")
                + " What they have not saved is lost if it is locked now.";
    }

    private static String message(Path mountPoint, List<Program> users) {
        return (users.isEmpty() ? "Programs use " + mountPoint : named(mountPoint, users))
                + ": close their files, and leave the folder in every terminal; or give --force.";
    }

    private static String named(Path mountPoint, List<Program> users) {
        String more = users.size() > MOST_NAMED ? " and " + (users.size() - MOST_NAMED) + " more" : "";
        return mountPoint + " is in use by " + String.join(", ", named(users)) + more;
    }

    /** Without the daemon itself. */
    private static List<Program> others(List<Program> users) {
        long ours = ProcessHandle.current().pid();
        return users.stream().filter(user -> user.pid() != ours).toList();
    }

    /** The first of them. */
    static List<String> named(List<Program> users) {
        return others(users).stream().limit(MOST_NAMED).map(Program::toString).toList();
    }
}
