package app.latent.vault.engine;

import app.latent.vault.content.FileHandle;
import app.latent.vault.content.OpenMode;
import app.latent.vault.tree.Replacing;
import app.latent.vault.tree.TreePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Random work on a vault, step by step, kept up with by a model. */
final class Script {

    private static final List<String> NAMES = List.of("a", "b", "c", "long ".repeat(40));
    private static final List<Integer> FILE_MODES = List.of(0, 0400, 0200, 0111, 0444, 0644);
    private static final List<Integer> DIRECTORY_MODES = List.of(0, 0555, 0300, 0111, 0600, 0755);
    private static final int MOST_HANDLES = 3;
    private static final int MOST_BYTES = 100_000;

    private final SimulatedVault vault;
    private final Model model;
    private final Random random;
    private final boolean settingModes;
    private final List<Open> open = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private byte fill;

    private record Open(FileHandle handle, Expected file) {}

    Script(SimulatedVault vault, Model model, Random random, boolean settingModes) {
        this.vault = vault;
        this.model = model;
        this.random = random;
        this.settingModes = settingModes;
    }

    /** What was done, for who reads of a failure. */
    List<String> log() {
        return log;
    }

    @FunctionalInterface
    private interface Call {
        void run() throws IOException;
    }

    /** What a failed call turns out to have done, from what is found then. */
    @FunctionalInterface
    private interface Look {
        void at(Map<TreePath, Model.Found> found);
    }

    /**
     * @param done what is so when the call was acknowledged
     * @param perhaps what may be so when it failed
     * @param look to find out, where that can be
     */
    private void step(String what, Call call, Runnable done, Runnable perhaps, Look look) throws IOException {
        log.add(what);
        try {
            call.run();
        } catch (IOException e) {
            log.add("  failed: " + e);
            perhaps.run();
            if (vault.isOver()) throw e;
            lookAgain(look);
            return;
        }
        done.run();
        model.acknowledged();
    }

    private void lookAgain(Look look) throws IOException {
        vault.withoutFaults(() -> {
            Map<TreePath, Model.Found> found = walk(vault);
            if (vault.isOver()) throw new IOException("the end came while somebody looked");
            model.checkAlive(found);
            look.at(found);
            model.acknowledged();
        });
    }

    /** What a file has become after a call on it failed. */
    private static void learn(Expected file, Map<TreePath, Model.Found> found) {
        if (file.now != null) file.learn(found.get(file.now));
    }

    /** @throws IOException when it failed, whereupon the model knows what may be so */
    void step() throws IOException {
        switch (random.nextInt(settingModes ? 15 : 12)) {
            case 0 -> createDirectory();
            case 1 -> delete();
            case 2, 3 -> move();
            case 4 -> syncDirectory();
            case 5, 6 -> open();
            case 7, 8 -> write();
            case 9 -> truncate();
            case 10 -> sync();
            case 11 -> close();
            default -> setMode();
        }
    }

    private TreePath somePath() {
        List<TreePath> directories = model.directories();
        return directories.get(random.nextInt(directories.size())).resolve(NAMES.get(random.nextInt(NAMES.size())));
    }

    private void createDirectory() throws IOException {
        TreePath path = somePath();
        if (model.at(path).isPresent() || path.names().size() > 3) return;
        step(
                "mkdir " + path,
                () -> vault.tree.createDirectory(path),
                () -> model.create(true, path),
                () -> model.create(true, path).delete(),
                found -> {
                    if (found.containsKey(path)) model.create(true, path);
                });
    }

    private void delete() throws IOException {
        TreePath path = somePath();
        Expected node = model.at(path).orElse(null);
        if (node == null || (node.directory && !model.isEmpty(path))) return;
        step(
                "delete " + path,
                () -> vault.tree.delete(path),
                node::delete,
                () -> {
                    node.certain = false;
                    // The journal may have synced it, and that have failed.
                    node.syncFailed();
                },
                found -> {
                    if (!found.containsKey(path)) node.delete();
                });
    }

    private void move() throws IOException {
        TreePath from = somePath();
        TreePath to = somePath();
        Expected node = model.at(from).orElse(null);
        Expected replaced = model.at(to).orElse(null);
        if (node == null || to.startsWith(from) || from.startsWith(to)) return;
        if (replaced != null && replaced.directory != node.directory) return;
        if (node.directory && !model.isEmpty(to)) return;
        step(
                "move " + from + " to " + to,
                () -> vault.tree.move(from, to, Replacing.ANYTHING),
                () -> model.move(from, to, true),
                () -> {
                    model.move(from, to, false);
                    // The journal may have synced either, and that have failed.
                    node.syncFailed();
                    if (replaced != null) replaced.syncFailed();
                },
                found -> {
                    if (!found.containsKey(from)) model.move(from, to, true);
                });
    }

    private void syncDirectory() throws IOException {
        List<TreePath> directories = model.directories();
        TreePath path = directories.get(random.nextInt(directories.size()));
        step(
                "sync " + path,
                () -> vault.tree.syncDirectory(path),
                () -> {
                    model.at(path).ifPresent(model::synced);
                    model.namesSynced(path);
                },
                () -> {},
                _ -> {});
    }

    private void open() throws IOException {
        TreePath path = somePath();
        Expected there = model.at(path).orElse(null);
        if (open.size() == MOST_HANDLES || (there != null && there.directory)) return;
        boolean anew = random.nextInt(3) == 0;
        List<FileHandle> opened = new ArrayList<>();
        Runnable truncated = () -> {
            if (there != null && anew) there.become(new byte[0]);
        };
        step(
                (anew ? "replace " : "open ") + path,
                () -> opened.add(vault.files.open(path, anew ? OpenMode.REPLACE : OpenMode.CREATE)),
                () -> {
                    Expected file = there == null ? model.create(false, path) : there;
                    file.handles++;
                    truncated.run();
                    open.add(new Open(opened.getFirst(), file));
                },
                () -> {
                    if (there == null) model.create(false, path).delete();
                    truncated.run();
                },
                found -> {
                    if (there != null) {
                        learn(there, found);
                    } else if (found.containsKey(path)) {
                        model.create(false, path).learn(found.get(path));
                    }
                });
        // What it had in memory until its last handle was closed may never have reached the disk.
        if (there != null && there.lost) lookAgain(found -> learn(there, found));
    }

    private void write() throws IOException {
        if (open.isEmpty()) return;
        Open at = open.get(random.nextInt(open.size()));
        byte[] before = at.file.content();
        int position = random.nextBoolean() ? before.length : random.nextInt(before.length + 40_000);
        byte[] data = new byte[1 + random.nextInt(random.nextBoolean() ? 300 : 40_000)];
        if (position + data.length > MOST_BYTES) return;
        Arrays.fill(data, ++fill);
        byte[] after = Arrays.copyOf(before, Math.max(before.length, position + data.length));
        System.arraycopy(data, 0, after, position, data.length);
        Runnable become = () -> at.file.become(after);
        step(
                "write " + data.length + " at " + position + " to " + at.file.now,
                () -> {
                    ByteBuffer source = ByteBuffer.wrap(data);
                    while (source.hasRemaining()) at.handle.write(source, position + source.position());
                },
                become,
                become,
                found -> learn(at.file, found));
    }

    private void truncate() throws IOException {
        if (open.isEmpty()) return;
        Open at = open.get(random.nextInt(open.size()));
        byte[] before = at.file.content();
        byte[] after = Arrays.copyOf(before, random.nextInt(Math.min(MOST_BYTES, before.length + 40_000) + 1));
        Runnable become = () -> at.file.become(after);
        step(
                "truncate " + at.file.now + " from " + before.length + " to " + after.length,
                () -> at.handle.truncate(after.length),
                become,
                become,
                found -> learn(at.file, found));
    }

    private void sync() throws IOException {
        if (open.isEmpty()) return;
        Open at = open.get(random.nextInt(open.size()));
        step(
                "sync " + at.file.now,
                at.handle::sync,
                () -> {
                    at.file.syncedContent();
                    if (at.file.now == null) return;
                    model.synced(at.file);
                },
                at.file::syncFailed,
                // What can be read from now on, and is written over in part, is chance.
                found -> learn(at.file, found));
    }

    private void setMode() throws IOException {
        List<Expected> nodes = model.nodes();
        if (nodes.isEmpty()) return;
        Expected node = nodes.get(random.nextInt(nodes.size()));
        TreePath path = Objects.requireNonNull(node.now);
        List<Integer> modes = node.directory ? DIRECTORY_MODES : FILE_MODES;
        int mode = modes.get(random.nextInt(modes.size()));
        step(
                "mode " + Integer.toOctalString(mode) + " of " + path,
                () -> vault.setMode(path, mode),
                () -> node.modes.become(mode),
                () -> node.modes.perhapsBecome(mode),
                found ->
                        node.modes.learn(Objects.requireNonNull(found.get(path)).mode()));
    }

    private void close() throws IOException {
        if (open.isEmpty()) return;
        Open at = open.remove(random.nextInt(open.size()));
        Runnable gone = () -> at.file.handles--;
        step("close " + at.file.now, at.handle::close, gone, gone, found -> learn(at.file, found));
    }

    /** Ends all that is open. */
    void finish() throws IOException {
        while (!open.isEmpty()) close();
    }

    /** What is there now. */
    static Map<TreePath, Model.Found> walk(SimulatedVault vault) throws IOException {
        Map<TreePath, Model.Found> found =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
        walk(vault, TreePath.ROOT, found);
        return found;
    }

    private static void walk(SimulatedVault vault, TreePath directory, Map<TreePath, Model.Found> found)
            throws IOException {
        List<TreePath> below = new ArrayList<>();
        vault.tree.list(directory, (name, kind) -> {
            TreePath path = directory.resolve(name);
            switch (kind) {
                case DIRECTORY -> {
                    found.put(path, new Model.FoundDirectory(vault.mode(path)));
                    below.add(path);
                }
                case FILE -> found.put(path, read(vault, path));
                case LINK -> throw new AssertionError("a link that nobody made: " + path);
            }
        });
        for (TreePath path : below) walk(vault, path, found);
    }

    private static Model.Found read(SimulatedVault vault, TreePath path) throws IOException {
        int mode = vault.mode(path);
        try (FileHandle handle = vault.files.open(path, OpenMode.READ)) {
            ByteBuffer all = ByteBuffer.allocate((int) handle.size());
            while (all.hasRemaining() && handle.read(all, all.position()) >= 0) {
                // Goes on until all is read.
            }
            return new Model.FoundFile(all.flip(), mode);
        } catch (IOException e) {
            return new Model.FoundBroken(e, mode);
        }
    }
}
