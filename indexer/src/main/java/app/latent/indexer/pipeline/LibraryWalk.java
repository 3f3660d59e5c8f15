package app.latent.indexer.pipeline;

import app.latent.indexer.pipeline.FolderGlances.Glance;
import app.latent.indexer.pipeline.LibraryFolder.FolderVisitor;
import app.latent.indexer.search.FileFacts;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One walk over a library. For one thread, once. */
final class LibraryWalk {
    private final LibraryFolder library;
    private final BooleanSupplier stop;
    private final FolderVisitor visitor;

    /** Names of folders that are still to be visited, the next one first. */
    private final Deque<String> folders = new ArrayDeque<>();

    private boolean complete = true;
    private boolean ended;

    LibraryWalk(LibraryFolder library, BooleanSupplier stop, FolderVisitor visitor) {
        this.library = library;
        this.stop = stop;
        this.visitor = visitor;
    }

    /** As {@link LibraryFolder#walk}. */
    boolean from(String start) throws IOException {
        folders.push(start);
        while (!folders.isEmpty() && !ended) {
            visit(folders.pop(), start);
        }
        return complete;
    }

    private void visit(String folder, String start) throws IOException {
        if (endsNow()) {
            return;
        }
        Optional<Glance> glance = glance(folder);
        if (glance.isPresent() && visitor.isKnown(folder, glance.get().stamp())) {
            glance.get().folders().forEach(name -> meet(child(folder, name)));
            return;
        }
        Path path = library.path(folder);
        Listing listing = new Listing(path);
        Files.walkFileTree(path, Set.of(), 1, listing);
        // What has gone meanwhile is nobody's failure; where the walk was to begin there has to be something.
        complete = complete && !listing.failed && !(listing.gone && folder.equals(start));
        if (!listing.gone && !ended) {
            String stamp = listing.failed ? null : glance.map(Glance::stamp).orElse(null);
            visitor.visit(folder, stamp, listing.files);
        }
    }

    /** Where it fails, listing the folder fails too, and is what is told. */
    private Optional<Glance> glance(String folder) {
        try {
            return library.glance(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void meet(String folder) {
        if (LibraryFolder.isLookedAt(folder)) {
            folders.push(folder);
        }
    }

    private static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private boolean endsNow() {
        if (Thread.currentThread().isInterrupted() || stop.getAsBoolean()) {
            complete = false;
            ended = true;
        }
        return ended;
    }

    /** One folder, not what is below it. */
    private final class Listing extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final List<FileFacts> files = new ArrayList<>();

        /** Something in it could not be visited, though it is there. */
        private boolean failed;

        /** It could not be listed at all. */
        private boolean gone;

        Listing(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (endsNow()) {
                return FileVisitResult.TERMINATE;
            }
            Optional<String> name = library.name(file);
            if (attributes.isDirectory()) {
                name.ifPresent(LibraryWalk.this::meet);
            } else if (attributes.isRegularFile() && name.isPresent() && LibraryFolder.isLookedAt(name.get())) {
                files.add(LibraryFolder.facts(name.get(), attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            failed = failed || !(e instanceof NoSuchFileException);
            gone = gone || file.equals(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path listed, @Nullable IOException e) {
            failed = failed || e != null;
            return FileVisitResult.CONTINUE;
        }
    }
}
