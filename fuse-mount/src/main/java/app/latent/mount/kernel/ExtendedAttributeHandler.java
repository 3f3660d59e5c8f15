package app.latent.mount.kernel;

import app.latent.ffi.Errno;
import app.latent.ffi.fuse.XattrIn;
import app.latent.ffi.fuse.XattrOut;
import app.latent.mount.node.Node;
import app.latent.mount.ops.ExtendedAttributes;
import app.latent.mount.ops.PosixException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.UserDefinedFileAttributeView;

/**
 * Extended attributes. Where the file system keeps none the kernel is told ENOSYS, so that it does not ask again; else it asks for one before the first write to a
 * file, and again after each look at the file's attributes.
 */
final class ExtendedAttributeHandler {

    @FunctionalInterface
    private interface Use {
        byte[] of(UserDefinedFileAttributeView view) throws IOException;
    }

    private final MountedTree tree;
    private final ExtendedAttributes attributes;

    ExtendedAttributeHandler(MountedTree tree) {
        this.tree = tree;
        this.attributes = tree.files().extendedAttributes();
    }

    void get(Request request, Reply reply) throws IOException {
        requireKept();
        String name = request.attributeName(XattrIn.NAME);
        byte[] value = of(request, view -> attributes.get(view, name));
        answer(value, request, reply);
    }

    void list(Request request, Reply reply) throws IOException {
        requireKept();
        answer(of(request, attributes::list), request, reply);
    }

    private static void answer(byte[] whole, Request request, Reply reply) throws PosixException {
        int room = request.int32(XattrIn.COUNT);
        if (room == 0) {
            reply.int32(reply.add(XattrOut.SIZE) + XattrOut.COUNT, whole.length);
        } else if (Integer.compareUnsigned(room, whole.length) < 0) {
            throw new PosixException(Errno.ERANGE);
        } else {
            reply.text(whole);
        }
    }

    void set(Request request) throws IOException {
        requireKept();
        String name = request.attributeName(XattrIn.NAME);
        int flags = request.int32(XattrIn.FLAGS);
        ByteBuffer value = request.data(request.afterText(XattrIn.NAME), request.int32(XattrIn.COUNT));
        of(request, view -> {
            attributes.set(view, name, value, flags);
            return new byte[0];
        });
    }

    void remove(Request request) throws IOException {
        requireKept();
        String name = request.attributeName(0);
        of(request, view -> {
            attributes.remove(view, name);
            return new byte[0];
        });
    }

    private void requireKept() throws PosixException {
        if (!attributes.areKept()) {
            throw new PosixException(Errno.ENOSYS);
        }
    }

    private byte[] of(Request request, Use use) throws IOException {
        Node node = tree.node(request.node());
        try {
            return tree.withPath(node, path -> {
                request.requireAwaited();
                return use.of(attributes.view(path));
            });
        } catch (NoSuchFileException nameless) {
            if (!tree.isNamelessInUse(node)) {
                tree.replaced().missed(node);
                throw nameless;
            }
            return use.of(node.nameless().extendedAttributes());
        }
    }
}
