package app.latent.indexer.pipeline;

import app.latent.indexer.analysis.PhotoAnalyzer;
import app.latent.indexer.media.FileSource;
import app.latent.indexer.metadata.Metadata;
import app.latent.indexer.search.Companion;
import app.latent.indexer.search.FileFacts;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files beside photos. */
final class CompanionFiles {
    private final LibraryFolder library;
    private final Neighbours neighbours;
    private final PhotoAnalyzer analyzer;

    CompanionFiles(LibraryFolder library, Neighbours neighbours, PhotoAnalyzer analyzer) {
        this.library = library;
        this.neighbours = neighbours;
        this.analyzer = analyzer;
    }

    /** @param known what was read before: it holds for files of the same names, sizes and modification times */
    List<Companion> read(String photo, List<Companion> known) throws InterruptedIOException {
        List<Companion> companions = new ArrayList<>();
        for (String name : neighbours.of(photo)) {
            String path = LibraryFolder.beside(photo, name);
            Optional<FileFacts> file = facts(path);
            if (file.isPresent()) {
                companions.add(read(file.get(), known));
            }
        }
        return List.copyOf(companions);
    }

    private Optional<FileFacts> facts(String path) {
        try {
            return library.facts(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Companion read(FileFacts file, List<Companion> known) throws InterruptedIOException {
        Optional<Companion> same =
                known.stream().filter(c -> c.file().isLike(file)).findFirst();
        if (same.isPresent()) {
            return new Companion(file, same.get().metadata());
        }
        try (FileSource source = FileSource.open(library.path(file.path()))) {
            return new Companion(file, analyzer.analyze(source).metadata());
        } catch (InterruptedIOException | java.nio.channels.ClosedByInterruptException e) {
            throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
        } catch (IOException e) {
            // The next scan finds it changed.
            return new Companion(file.toBeLookedAtAgain(), Metadata.NONE);
        }
    }
}
