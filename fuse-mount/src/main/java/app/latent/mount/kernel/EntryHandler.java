package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.ForgetIn;
import app.latent.ffi.fuse.MakeIn;
import app.latent.ffi.fuse.RenameIn;
import app.latent.mount.kernel.MountedTree.Place;
import app.latent.mount.node.Node;
import app.latent.mount.ops.Creation;
import app.latent.mount.ops.PosixException;
import app.latent.mount.ops.Stat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Names: found, made, moved, removed. */
final class EntryHandler {

    @FunctionalInterface
    private interface Making {
        void at(Place place) throws IOException;
    }

    private final MountedTree tree;
    private final Teller teller;

    EntryHandler(MountedTree tree, Teller teller) {
        this.tree = tree;
        this.teller = teller;
    }

    void lookUp(Request request, Reply reply) throws IOException {
        Node directory = tree.node(request.node());
        String name = request.name(0);
        tree.staying().lock();
        try {
            teller.entryOrAbsence(tree.place(directory, name), reply);
        } finally {
            tree.staying().unlock();
        }
    }

    void forget(Request request) {
        tree.forget(request.node(), request.int64(ForgetIn.LOOKUPS));
    }

    void batchForget(Request request) {
        int count = request.int32(ForgetIn.COUNT);
        for (int i = 0; i < count; i++) {
            int item = ForgetIn.BATCH + i * ForgetIn.ITEM_SIZE;
            tree.forget(request.int64(item + ForgetIn.ITEM_NODE), request.int64(item + ForgetIn.ITEM_LOOKUPS));
        }
    }

    void readLink(Request request, Reply reply) throws IOException {
        String target = tree.withPath(tree.node(request.node()), tree.files()::readSymbolicLink);
        reply.text(target.getBytes(StandardCharsets.UTF_8));
    }

    void makeSymbolicLink(Request request, Reply reply) throws IOException {
        String target = request.text(request.afterText(0));
        Creation creation = request.creation(Stat.PERMISSION_MASK);
        make(
                request,
                0,
                reply,
                place -> tree.files()
                        .makeSymbolicLink(
                                place.path(),
                                target,
                                creation.in(place.directory().seen(), false)));
    }

    void makeDirectory(Request request, Reply reply) throws IOException {
        Creation creation = request.creation(request.int32(MakeIn.MODE));
        make(
                request,
                MakeIn.DIRECTORY_NAME,
                reply,
                place -> tree.files()
                        .makeDirectory(
                                place.path(), creation.in(place.directory().seen(), true)));
    }

    /** Regular files only: a vault has no place for devices, pipes and sockets. */
    void makeNode(Request request, Reply reply) throws IOException {
        int mode = request.int32(MakeIn.MODE);
        int type = mode & Stat.TYPE_MASK;
        if (type != 0 && type != Stat.REGULAR) {
            throw new PosixException(Errno.EPERM);
        }
        Creation creation = request.creation(mode);
        make(
                request,
                MakeIn.NODE_NAME,
                reply,
                place -> tree.files()
                        .makeFile(place.path(), creation.in(place.directory().seen(), false)));
    }

    private void make(Request request, int nameOffset, Reply reply, Making making) throws IOException {
        Node directory = tree.node(request.node());
        String name = request.name(nameOffset);
        tree.staying().lock();
        try {
            request.requireAwaited();
            Place place = tree.place(directory, name);
            making.at(place);
            teller.entry(place, reply);
        } finally {
            tree.staying().unlock();
        }
    }

    void removeFile(Request request) throws IOException {
        Node directory = tree.node(request.node());
        String name = request.name(0);
        tree.takeName(directory, name, () -> remove(request, directory, name, this::removeFile));
    }

    private void removeFile(Place place) throws IOException {
        Node node = tree.nodes().child(place.directory(), place.name());
        if (node != null && !node.seen().isDirectory()) {
            tree.files().removeKnownFile(place.path());
        } else {
            tree.files().removeFile(place.path());
        }
    }

    void removeDirectory(Request request) throws IOException {
        Node directory = tree.node(request.node());
        remove(request, directory, request.name(0), place -> tree.files().removeDirectory(place.path()));
    }

    private void remove(Request request, Node directory, String name, Making removing) throws IOException {
        tree.staying().lock();
        try {
            request.requireAwaited();
            Place place = tree.place(directory, name);
            removing.at(place);
            tree.nodes().unlinked(directory, place.name());
        } finally {
            tree.staying().unlock();
        }
    }

    void rename(Request request) throws IOException {
        rename(request, RenameIn.NAMES, 0);
    }

    void renameWithFlags(Request request) throws IOException {
        rename(request, RenameIn.NAMES_AFTER_FLAGS, request.int32(RenameIn.FLAGS));
    }

    private void rename(Request request, int names, int flags) throws IOException {
        Node fromDirectory = tree.node(request.node());
        Node toDirectory = tree.node(request.int64(RenameIn.NEW_DIRECTORY));
        String fromName = request.name(names);
        String toName = request.name(request.afterText(names));
        tree.takeName(toDirectory, toName, () -> rename(request, fromDirectory, fromName, toDirectory, toName, flags));
    }

    private void rename(
            Request request, Node fromDirectory, String fromName, Node toDirectory, String toName, int flags)
            throws IOException {
        tree.whileMoving(() -> {
            request.requireAwaited();
            Place from = tree.place(fromDirectory, fromName);
            Place to = tree.place(toDirectory, toName);
            Node replaced = tree.replaced().keep(to);
            try {
                move(from, to, flags);
            } finally {
                if (replaced != null) {
                    tree.replaced().settle(replaced);
                }
            }
        });
    }

    private void move(Place from, Place to, int flags) throws IOException {
        tree.files().rename(from.path(), to.path(), flags);
        if (!from.path().equals(to.path())) {
            tree.nodes().moved(from.directory(), from.name(), to.directory(), to.name());
        }
    }
}
