package app.latent.mount.host;

import app.latent.mount.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who uses a mount, by /proc (proc_pid_fd(5), proc_pid_cwd(5), proc_pid_maps(5)). Only what the kernel itself knows is asked, never a file of the mount, whose
 * driver may be the one that asks.
 */
public final class MountUsers {

    private static final List<String> PLACES = List.of("cwd", "root", "exe");

    /** In a line of maps, as many fields with spaces between them come before the path. */
    private static final int FIELDS_BEFORE_PATH = 5;

    private static final int RIGHTS = 1;

    /** A program chooses its name, which goes to a terminal. */
    private static final Pattern NOT_PRINTABLE = Pattern.compile("[^ -~]");

    private final Path processes;
    private final String mountPoint;

    MountUsers(Path processes, Path mountPoint) {
        this.processes = processes;
        this.mountPoint = mountPoint.toString();
    }

    /**
     * The programs that have something open below a mount point, have it mapped or stand in it, by process id. Of those of other users only root is told.
     *
     * @param mountPoint free of symbolic links
     */
    public static List<Program> of(Path mountPoint) {
        return new MountUsers(Path.of("/proc"), mountPoint).list();
    }

    /**
     * The files of a mount that programs have mapped so that they can change them, as far as this process may know: what they write there the kernel keeps for a
     * while.
     *
     * @param mountPoint free of symbolic links
     */
    static Set<Path> mappedToChange(Path mountPoint) {
        return new MountUsers(Path.of("/proc"), mountPoint).mappedToChange();
    }

    Set<Path> mappedToChange() {
        return running().stream()
                .flatMap(process -> mapped(process.resolve("maps")).stream())
                .filter(Mapping::changesTheFile)
                .map(mapping -> Path.of(mapping.path))
                .collect(Collectors.toSet());
    }

    List<Program> list() {
        return running().stream()
                .filter(this::uses)
                .map(MountUsers::program)
                .sorted(Comparator.comparingLong(Program::pid))
                .toList();
    }

    private List<Path> running() {
        List<Path> running = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
            all.forEach(running::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return running;
    }

    private boolean uses(Path process) {
        return PLACES.stream().anyMatch(place -> leadsHere(process.resolve(place)))
                || hasOpen(process.resolve("fd"))
                || hasMapped(process.resolve("maps"));
    }

    private boolean leadsHere(Path link) {
        try {
            return isHere(Files.readSymbolicLink(link).toString());
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }

    private boolean hasOpen(Path descriptors) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : all) {
                if (leadsHere(descriptor)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException goneOrNotOurs) {
            return false;
        }
    }

    private boolean hasMapped(Path maps) {
        return !mapped(maps).isEmpty();
    }

    /** @param rights as proc_pid_maps(5) writes them: "rw-s" */
    private record Mapping(String rights, String path) {
        boolean changesTheFile() {
            return rights.contains("w") && rights.contains("s");
        }
    }

    private List<Mapping> mapped(Path maps) {
        try (Stream<String> lines = Files.lines(maps, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.split(" +", FIELDS_BEFORE_PATH + 1))
                    .filter(fields -> fields.length > FIELDS_BEFORE_PATH)
                    .map(fields -> new Mapping(fields[RIGHTS], inUtf8(fields[FIELDS_BEFORE_PATH])))
                    .filter(mapping -> isHere(mapping.path))
                    .toList();
        } catch (IOException | UncheckedIOException goneOrNotOurs) {
            return List.of();
        }
    }

    private static String inUtf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** " (deleted)" may follow. */
    private boolean isHere(String path) {
        return path.startsWith(mountPoint)
                && (path.length() == mountPoint.length() || path.charAt(mountPoint.length()) == '/');
    }

    private static Program program(Path process) {
        long pid = Long.parseLong(process.getFileName().toString());
        try {
            String name = Files.readString(process.resolve("comm"), StandardCharsets.ISO_8859_1);
            return new Program(pid, NOT_PRINTABLE.matcher(name.strip()).replaceAll("?"));
        } catch (IOException gone) {
            return new Program(pid, "?");
        }
    }
}
