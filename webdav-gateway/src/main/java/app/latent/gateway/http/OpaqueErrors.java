package app.latent.gateway.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Errors that the server itself answers, before or behind the handlers: the status and its standard reason, nothing else. */
final class OpaqueErrors implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.apply(request, response.getHeaders());
        byte[] body = (Exchange.reason(response.getStatus()) + "\n").getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put("Content-Type", "text/plain;charset=utf-8");
        response.getHeaders().put("Content-Length", body.length);
        response.write(true, ByteBuffer.wrap("HEAD".equals(request.getMethod()) ? new byte[0] : body), callback);
        return true;
    }
}
