package app.latent.testkit.fault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Mistakes that file systems make, each with a sentence of the contract that must notice it. */
enum Misbehaviour {
    WRITES_LOSE_THEIR_LAST_BYTE("everyByteIsReadBack", () -> Channels.backing(Channels.LosesLastByte::new)),
    WRITES_END_AT_A_CHUNK("overwritingInTheMiddleKeepsTheRest", () -> Channels.backing(Channels.StopsAtChunk::new)),
    FAILED_WRITES_ARE_SWALLOWED("aFileBehavesLikeAnArray", () -> Channels.backing(Channels.SkipsSomeWrites::new)),
    HOLES_HOLD_GARBAGE("aHoleReadsAsZeroes", () -> Channels.backing(Channels.FillsHoles::new)),
    TRUNCATION_IS_IGNORED("truncatingKeepsTheFirstBytesOnly", () -> Channels.backing(Channels.NeverTruncates::new)),
    TRUNCATION_KEEPS_WHOLE_CHUNKS(
            "truncatingKeepsTheFirstBytesOnly", () -> Channels.backing(Channels.TruncatesByChunk::new)),
    POSITIONAL_WRITES_MOVE_THE_POSITION(
            "positionalAccessLeavesThePositionAlone", () -> Channels.backing(Channels.MovesPosition::new)),
    CHUNKS_ARE_WRITTEN_BACK_WITHOUT_A_LOCK(
            "writersOfDifferentRegionsOfOneFileAllSucceed", () -> Channels.backing(Channels.RacyChunks::new)),
    BYTES_ARE_HELD_BACK_UNTIL_CLOSE(
            "whatOneHandleWritesAnotherReads", () -> Channels.backing(Channels.WritesAtClose::new)),
    APPENDING_OVERWRITES("appendedBytesFollowTheOldOnes", () -> without(StandardOpenOption.APPEND)),
    TRUNCATE_EXISTING_IS_IGNORED(
            "shorterContentReplacesLongerContent", () -> without(StandardOpenOption.TRUNCATE_EXISTING)),
    CREATE_NEW_OPENS_OLD_FILES("aFileIsNotCreatedTwice", () -> new Backing() {
        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            var changed = new HashSet<OpenOption>(options);
            if (changed.remove(StandardOpenOption.CREATE_NEW)) {
                changed.add(StandardOpenOption.CREATE);
            }
            return super.open(file, changed, attributes);
        }
    }),
    RENAMES_REPLACE_UNASKED("aRenameDoesNotReplaceUnasked", () -> new Backing() {
        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            super.move(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }),
    RENAMES_NEVER_REPLACE("aRenameReplacesAFileWhenAsked", () -> new Backing() {
        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            super.move(source, target, options);
        }
    }),
    RENAMES_LEAVE_THE_OLD_NAME("aRenamedFileKeepsItsContent", () -> new Backing() {
        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            super.copy(source, target, options);
        }
    }),
    RENAMES_LEAVE_THE_TREE_BEHIND("aRenamedDirectoryKeepsItsTree", () -> new Backing() {
        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            if (Files.isDirectory(source)) {
                Files.createDirectory(target);
                deleteTree(source);
            } else {
                super.move(source, target, options);
            }
        }
    }),
    ATOMIC_RENAMES_DELETE_FIRST("anAtomicReplacementIsNeverSeenHalfDone", () -> new Backing() {
        @Override
        protected void move(Path source, Path target, CopyOption... options) throws IOException {
            Files.deleteIfExists(target);
            LockSupport.parkNanos(100_000);
            super.move(source, target);
        }
    }),
    COPIES_LOSE_THEIR_TAIL("aCopyHasTheSameBytes", () -> new Backing() {
        @Override
        protected void copy(Path source, Path target, CopyOption... options) throws IOException {
            super.copy(source, target, options);
            try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 4096 * 4096);
            }
        }
    }),
    FULL_DIRECTORIES_ARE_DELETED("aDirectoryThatHoldsSomethingIsNotDeleted", () -> new Backing() {
        @Override
        protected void delete(Path path) throws IOException {
            deleteTree(path);
        }
    }),
    DELETING_A_LINK_DELETES_ITS_TARGET("deletingALinkKeepsItsTarget", () -> new Backing() {
        @Override
        protected void delete(Path path) throws IOException {
            if (Files.isSymbolicLink(path) && Files.exists(path)) {
                super.delete(path.toRealPath());
            }
            super.delete(path);
        }
    }),
    DIRECTORIES_ARE_CREATED_TWICE("aDirectoryIsNotCreatedTwice", () -> new Backing() {
        @Override
        protected void createDirectory(Path directory, FileAttribute<?>... attributes) throws IOException {
            Files.createDirectories(directory, attributes);
        }
    }),
    LISTINGS_FORGET_ONE(
            "aDirectoryHoldsAThousandFiles",
            () -> listing(names -> {
                if (names.size() > 500) {
                    names.removeLast();
                }
            })),
    LISTINGS_REPEAT_ONE(
            "aListingHasEveryNameOnce",
            () -> listing(names -> names.addAll(names.stream().limit(1).toList()))),
    LONG_NAMES_ARE_CUT("aFileKeepsItsName", () -> renaming(name -> name.substring(0, Math.min(146, name.length())))),
    NAMES_LOSE_THEIR_CASE("namesThatDifferInCaseAreTwoNames", () -> renaming(name -> name.toLowerCase(Locale.ROOT))),
    NAMES_ARE_NORMALISED(
            "composedAndDecomposedNamesAreTwoNamesOrOne",
            () -> renaming(name -> Normalizer.normalize(name, Normalizer.Form.NFC))),
    MISSING_FILES_GIVE_ANY_ERROR("aMissingFileIsReportedAsMissing", () -> new Backing() {
        @Override
        protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            try {
                return super.open(file, options, attributes);
            } catch (NoSuchFileException e) {
                throw new IOException(e);
            }
        }
    }),
    FULL_DIRECTORIES_GIVE_ANY_ERROR("aDirectoryThatHoldsSomethingIsNotDeleted", () -> new Backing() {
        @Override
        protected void delete(Path path) throws IOException {
            try {
                super.delete(path);
            } catch (DirectoryNotEmptyException e) {
                throw new IOException(e);
            }
        }
    });

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // The suppliers hold nothing.
    private final Supplier<Backing> backing;

    Misbehaviour(String sentence, Supplier<Backing> backing) {
        this.sentence = sentence;
        this.backing = backing;
    }

    /** The method of the contract that must fail. */
    String sentence() {
        return sentence;
    }

    Backing backing() {
        return backing.get();
    }

    private static Backing without(OpenOption ignored) {
        return new Backing() {
            @Override
            protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                    throws IOException {
                var changed = new HashSet<OpenOption>(options);
                if (changed.remove(ignored)) {
                    changed.add(StandardOpenOption.WRITE);
                }
                return super.open(file, changed, attributes);
            }
        };
    }

    private static Backing listing(Consumer<List<Path>> mistake) {
        return new Backing() {
            @Override
            protected DirectoryStream<Path> list(Path directory) throws IOException {
                var names = new ArrayList<Path>();
                try (DirectoryStream<Path> real = super.list(directory)) {
                    real.forEach(names::add);
                }
                mistake.accept(names);
                return new DirectoryStream<>() {
                    @Override
                    public Iterator<Path> iterator() {
                        return names.iterator();
                    }

                    @Override
                    public void close() {}
                };
            }
        };
    }

    private static Backing renaming(UnaryOperator<String> mistake) {
        return new Backing() {
            @Override
            protected FileChannel open(Path file, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                    throws IOException {
                String name = mistake.apply(file.getFileName().toString());
                return super.open(file.resolveSibling(name), options, attributes);
            }
        };
    }

    private static void deleteTree(Path top) throws IOException {
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
