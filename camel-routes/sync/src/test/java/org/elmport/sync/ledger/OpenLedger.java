package org.elmport.sync.ledger;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The ledger of a test: closed when the test has ended, or when it opens one again. */
public final class OpenLedger implements AfterEachCallback {

    private Optional<Ledger> open = Optional.empty();

    /** Opens it. */
    public Ledger at(LedgerAddress address, Clock clock) {
        close();
        Ledger ledger = Ledger.open(address, clock);
        open = Optional.of(ledger);
        return ledger;
    }

    private void close() {
        open.ifPresent(Ledger::close);
        open = Optional.empty();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        close();
    }
}
