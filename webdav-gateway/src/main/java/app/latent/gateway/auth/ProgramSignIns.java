package app.latent.gateway.auth;

import app.latent.gateway.account.AccountName;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.audit.AuditLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes that programs sign in, which they do with each request: once an hour for the same account, device and address. */
final class ProgramSignIns {

    private static final Duration NOTED_EVERY = Duration.ofHours(1);
    private static final int MOST = 1_000;

    private final AuditLog audit;
    private final InstantSource clock;

    /** When each was noted last. Guarded by this. */
    private final Map<Program, Instant> noted = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Program, Instant> eldest) {
            return size() > MOST;
        }
    };

    private record Program(AccountName name, String device, ClientAddress address) {}

    ProgramSignIns(AuditLog audit, InstantSource clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** @param device its label; empty where the account's own password was used */
    synchronized void note(AccountName name, String device, ClientAddress address) {
        var program = new Program(name, device, address);
        Instant now = clock.instant();
        Instant last = noted.get(program);
        if (last != null && now.isBefore(last.plus(NOTED_EVERY))) return;
        noted.put(program, now);
        audit.note(AuditEvent.Kind.SIGN_IN, name.text(), device, address.text());
    }
}
