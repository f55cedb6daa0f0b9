package org.elmport.target.edc.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.record.LearnerRecord;

/** Where credentials of a learner go. */
enum Addresses {
    /** To the wallet, and to the mailbox of those who have none. */
    WALLET_OR_MAIL,
    /** To the wallet. */
    WALLET,
    /** To the first mailbox. */
    MAIL,
    /** Nowhere: they are files. */
    NONE;

    List<String> of(LearnerRecord learner, String walletScheme) {
        Stream<String> wallets = learner.codes().stream()
                .filter(code -> code.scheme().equalsIgnoreCase(walletScheme))
                .map(code -> code.value());
        Stream<String> mailboxes = learner.mailAddresses().stream();
        Stream<String> all = switch (this) {
            case WALLET_OR_MAIL -> Stream.concat(wallets, mailboxes);
            case WALLET -> wallets;
            case MAIL -> mailboxes;
            case NONE -> Stream.empty();
        };
        return all.map(String::strip)
                .filter(address -> !address.isEmpty())
                .limit(1)
                .toList();
    }
}
