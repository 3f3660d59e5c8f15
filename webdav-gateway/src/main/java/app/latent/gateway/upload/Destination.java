package app.latent.gateway.upload;

import app.latent.gateway.account.Caller;
import app.latent.gateway.account.Need;
import app.latent.gateway.account.Rights;
import app.latent.gateway.dav.Permits;
import app.latent.gateway.dav.Resource;
import app.latent.gateway.dav.Tree;
import app.latent.gateway.http.Exchange;
import app.latent.gateway.http.StatusException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;

/** Puts what has arrived where it is to be, for those who may add there. */
final class Destination {

    private static final int MOST_NAMES = 1000;

    private final Tree tree;

    Destination(Tree tree) {
        this.tree = tree;
    }

    /** @throws StatusException 404 for a folder that the caller may not see, 403 for one that may be seen; 400 or 403 for names that no file may have; 409 where a file is in the way of the folder */
    void requireAllowed(Exchange exchange, Parcel parcel) throws IOException, StatusException {
        boolean isOwn = !parcel.folder().isEmpty() && parcel.folder().getFirst().equals(Rights.Granted.OWN_DOCUMENTS);
        if (isOwn) throw new StatusException(HttpStatus.FORBIDDEN_403);
        Permits.require(exchange, parcel.folder(), Need.ADD);
        Path root = resolve(exchange, List.of()).file();
        for (String name : parcel.folder()) Tree.child(root, name);
        Tree.child(root, parcel.name());
        requireNothingInTheWay(exchange, parcel.folder());
    }

    /** Better now than after hours. */
    private void requireNothingInTheWay(Exchange exchange, List<String> folder) throws IOException, StatusException {
        for (int depth = 1; depth <= folder.size(); depth++) {
            Resource above = resolve(exchange, folder.subList(0, depth));
            if (!above.exists()) return;
            requireFolder(above);
        }
    }

    private static void requireFolder(Resource resource) throws StatusException {
        if (resource.isCollection()) return;
        throw new StatusException(HttpStatus.CONFLICT_409, "A file is in the way of a folder.");
    }

    /**
     * Moves a file there at once, under the first of {@code name.jpg}, {@code name (2).jpg} and so on that is free, and makes the folders that are missing. Where
     * one of those has the same contents that one stays, and so does the file.
     *
     * @throws StatusException as {@link #requireAllowed}; 409 where there are too many files of this name
     */
    Delivery deliver(Exchange exchange, Path file, Parcel parcel) throws IOException, StatusException {
        requireAllowed(exchange, parcel);
        Resource folder = folder(exchange, parcel.folder());
        Long modified = parcel.modified();
        if (modified != null) Files.setLastModifiedTime(file, FileTime.fromMillis(modified));
        for (int number = 1; number < MOST_NAMES; number++) {
            String name = NumberedName.of(parcel.name(), number);
            Path target = Tree.child(folder.file(), name);
            boolean wasThere = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (wasThere ? hasContentsOf(target, file) : move(file, target)) {
                var names = new ArrayList<>(parcel.folder());
                names.add(name);
                return new Delivery(names, wasThere);
            }
        }
        throw new StatusException(HttpStatus.CONFLICT_409, "There are too many files of this name.");
    }

    /** @return false where somebody was quicker */
    private static boolean move(Path file, Path target) throws IOException {
        try {
            Files.move(file, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static boolean hasContentsOf(Path target, Path file) throws IOException {
        return Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)
                && Files.size(target) == Files.size(file)
                && Files.mismatch(target, file) < 0;
    }

    private Resource folder(Exchange exchange, List<String> names) throws IOException, StatusException {
        Resource folder = resolve(exchange, List.of());
        for (int depth = 1; depth <= names.size(); depth++) {
            Resource below = resolve(exchange, names.subList(0, depth));
            if (!below.exists()) {
                Permits.require(exchange, folder.realNames(), Need.ADD);
                below = made(exchange, below);
            }
            requireFolder(below);
            folder = below;
        }
        Permits.require(exchange, folder.realNames(), Need.ADD);
        return folder;
    }

    private Resource made(Exchange exchange, Resource folder) throws IOException, StatusException {
        try {
            Files.createDirectory(folder.file());
        } catch (FileAlreadyExistsException e) {
            // Another upload into it was quicker.
        }
        return resolve(exchange, folder.names());
    }

    private Resource resolve(Exchange exchange, List<String> names) throws IOException, StatusException {
        Rights rights = Caller.of(exchange.request()).rights();
        return tree.resolve(names, real -> rights.allow(real, Need.SEE));
    }
}
