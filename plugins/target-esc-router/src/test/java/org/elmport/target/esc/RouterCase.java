package org.elmport.target.esc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elmport.card.PersonEntry;
import org.elmport.plugin.TargetException;
import org.elmport.plugin.item.ItemAnswer;
import org.elmport.plugin.item.ItemAnswer.Status;
import org.elmport.plugin.item.ItemTarget;
import org.elmport.plugin.item.TargetItem;
import org.elmport.simulator.card.CardRouterOptions;
import org.junit.jupiter.api.AfterEach;

/** The target over a router that is new for each test. */
abstract class RouterCase {

    static final String THEIRS = "888888888";
    static final CardRouterOptions TWO = CardRouterOptions.of(RouterRun.DAY, RouterRun.TOKEN, RouterRun.OURS)
            .withInstitutions(Map.of(RouterRun.TOKEN, Set.of(RouterRun.OURS), "theirs", Set.of(THEIRS)));

    RouterRun run = RouterRun.start(TWO);

    @AfterEach
    void close() {
        run.close();
    }

    ItemAnswer deliver(TargetItem item) throws TargetException, InterruptedException {
        return run.target.deliver(item);
    }

    void restart(CardRouterOptions options) {
        run.close();
        run = RouterRun.start(options);
    }

    List<String> calls() {
        return run.router.requests().stream()
                .map(request -> request.method() + " "
                        + request.path().replaceFirst("/esc-rest/api/v2/(persons|cards).*", "$1"))
                .toList();
    }

    /** Registers a student at the other institution. */
    void known(PersonEntry person) throws TargetException, InterruptedException {
        PersonEntry theirs = PersonEntry.of(person.identifier(), THEIRS);
        try (ItemTarget other = RouterRun.target(run.router, Map.of("institution", THEIRS, "token", "${env:OTHER}"))) {
            assertThat(other.deliver(RouterRun.item(theirs, false)).status()).isEqualTo(Status.DELIVERED);
        }
        run.router.forgetRequests();
    }
}
