package app.latent.app.daemon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.latent.gateway.http.Refusal;
import app.latent.vault.backing.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RefusalsTest {

    @ParameterizedTest
    @CsvSource({
        "NO_SPACE, TOO_MUCH",
        "QUOTA, TOO_MUCH",
        "FILE_TOO_LARGE, TOO_MUCH",
        "NAME_TOO_LONG, NAME_TOO_LONG",
        "NOT_PERMITTED, NOT_PERMITTED"
    })
    void theVaultsReasonsAreTheGatewaysRefusals(Reason reason, Refusal refusal) {
        assertEquals(refusal, Refusals.of(reason.at("f")));
        assertEquals(refusal, Refusals.of(reason.at("f", "detail")));
    }

    @Test
    void whatIsBrokenIsNotRefused() {
        assertNull(Refusals.of(Reason.INPUT_OUTPUT.at("f")));
    }
}
