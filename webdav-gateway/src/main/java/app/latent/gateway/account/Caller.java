package app.latent.gateway.account;

import org.eclipse.jetty.server.Request;

/** Who a request was let in as. */
public record Caller(AccountName name, Rights rights) {

    private static final String ATTRIBUTE = Caller.class.getName();

    /**
     * @return of a request that has passed the front door
     * @throws IllegalStateException where nobody was let in: a handler must not take that for anybody
     */
    public static Caller of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) return caller;
        throw new IllegalStateException("nobody has signed in for this request");
    }

    public void rememberIn(Request request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean isOwner() {
        return name.isOwner();
    }
}
