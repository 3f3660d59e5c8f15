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

/**
 * Extended attributes. Where the file system keeps none the kernel is told ENOSYS, so that it does not ask again; else it asks for one before the first write to a
 * file, and again after each look at the file's attributes.
 */
final class ExtendedAttributeHandler {

    private final MountedTree tree;
    private final ExtendedAttributes attributes;

    ExtendedAttributeHandler(MountedTree tree) {
        this.tree = tree;
        this.attributes = tree.files().extendedAttributes();
    }

    void get(Request request, Reply reply) throws IOException {
        requireKept();
        String name = request.attributeName(XattrIn.NAME);
        byte[] value = of(request, Errno.ENODATA, path -> attributes.get(path, name));
        answer(value, request, reply);
    }

    void list(Request request, Reply reply) throws IOException {
        requireKept();
        answer(of(request, 0, attributes::list), request, reply);
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
        of(request, Errno.EOPNOTSUPP, path -> {
            attributes.set(path, name, value, flags);
            return new byte[0];
        });
    }

    void remove(Request request) throws IOException {
        requireKept();
        String name = request.attributeName(0);
        of(request, Errno.ENODATA, path -> {
            attributes.remove(path, name);
            return new byte[0];
        });
    }

    private void requireKept() throws PosixException {
        if (!attributes.areKept()) {
            throw new PosixException(Errno.ENOSYS);
        }
    }

    /** @param ofNameless the errno for a file that has no name any more but is open, and so no attributes that could be reached; 0 for nothing instead */
    private byte[] of(Request request, int ofNameless, MountedTree.PathUse<byte[]> use) throws IOException {
        Node node = tree.node(request.node());
        try {
            return tree.withPath(node, use);
        } catch (NoSuchFileException nameless) {
            if (node.openFiles().isEmpty()) {
                tree.replaced().missed(node);
                throw nameless;
            }
            if (ofNameless != 0) {
                throw new PosixException(ofNameless);
            }
            return new byte[0];
        }
    }
}
