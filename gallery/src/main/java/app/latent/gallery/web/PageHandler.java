package app.latent.gallery.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers {@code /}, {@code /assets/} and the documentation of the API. Public: what it serves is the same for every vault. */
public final class PageHandler extends Handler.Abstract {
    private static final byte[] NOTHING = {};
    private static final byte[] NO_SUCH_PAGE = "There is no such page.\n".getBytes(StandardCharsets.UTF_8);

    private final Page page;

    public PageHandler(Page page) {
        this.page = page;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean head = HttpMethod.HEAD.is(request.getMethod());
        if (!head && !HttpMethod.GET.is(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            refuse(response, HttpStatus.METHOD_NOT_ALLOWED_405, NOTHING, callback);
            return true;
        }
        Optional<Asset> asset = page.asset(request.getHttpURI().getCanonicalPath());
        if (asset.isPresent()) {
            send(asset.get(), head, request, response, callback);
        } else {
            refuse(response, HttpStatus.NOT_FOUND_404, head ? NOTHING : NO_SUCH_PAGE, callback);
        }
        return true;
    }

    private static void send(Asset asset, boolean head, Request request, Response response, Callback callback) {
        boolean packed = acceptsGzip(request.getHeaders());
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ETAG, asset.tag(packed));
        headers.put(HttpHeader.VARY, "Accept-Encoding");
        headers.put(HttpHeader.CACHE_CONTROL, asset.immutable() ? "public, max-age=31536000, immutable" : "no-cache");
        if (request.getHeaders().getCSV(HttpHeader.IF_NONE_MATCH, true).contains(asset.tag(packed))) {
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, ByteBuffer.wrap(NOTHING), callback);
            return;
        }
        byte[] body = packed ? asset.gzip() : asset.plain();
        headers.put(HttpHeader.CONTENT_TYPE, asset.type());
        headers.put(HttpHeader.CONTENT_LENGTH, body.length);
        if (packed) {
            headers.put(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        response.setStatus(HttpStatus.OK_200);
        response.write(true, ByteBuffer.wrap(head ? NOTHING : body), callback);
    }

    private static void refuse(Response response, int status, byte[] body, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put(new HttpField(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8"));
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /** A weight of zero means no (RFC 9110 12.5.3); getQualityCSV leaves such codings out. */
    private static boolean acceptsGzip(HttpFields headers) {
        return headers.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
    }
}
