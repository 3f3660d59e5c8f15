package app.latent.gateway;

import java.nio.file.Path;

/** A gateway in a process of its own, whose memory is its alone. Prints its port, and ends when its input does. */
final class GatewayProcess {

    private GatewayProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (var server = TestGateway.over(Path.of(arguments[0]))) {
            System.out.println(server.port());
            System.out.flush();
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }
}
