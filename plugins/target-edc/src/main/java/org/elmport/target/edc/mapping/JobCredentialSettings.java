package org.elmport.target.edc.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.elmport.plugin.credential.CredentialSettings;
import org.elmport.plugin.setting.Setting;
import org.elmport.plugin.setting.SettingType;

/** The settings below {@code mapping.edc} that only jobs have. */
final class JobCredentialSettings {

    static final Setting<Addresses> ADDRESSES = Setting.of("addresses", SettingType.oneOf(Addresses.class))
            .defaultValue(Addresses.WALLET_OR_MAIL)
            .summary(
                    "Where credentials go: to the wallet of the learner, or to the first mail address of those who have"
                            + " none (wallet-or-mail); to one of these alone; or nowhere (none), for files.")
            .example("mail")
            .build();

    static final Setting<String> WALLET_SCHEME = Setting.of("wallet-scheme", SettingType.TEXT)
            .defaultValue("wallet")
            .summary("What the source calls the code of a learner that is the address of a wallet.")
            .example("europass-wallet")
            .build();

    static final Setting<Integer> EDITION = Setting.of("edition", SettingType.COUNT)
            .defaultValue(1)
            .summary(
                    "Issued credentials change only when their result or learner does. Another number here issues all of"
                            + " them anew, as corrections of the earlier ones.")
            .example("2")
            .build();

    static final Setting<Integer> MAX_RECORDS = Setting.of("max-records", SettingType.COUNT)
            .defaultValue(500_000)
            .summary("How many records a run may hold in memory, learners and results among them; with more it stops.")
            .example("2000000")
            .build();

    /** Those of all credentials, and those of jobs. */
    static final List<Setting<?>> ALL = Stream.concat(
                    CredentialSettings.declared().stream(), Stream.of(ADDRESSES, WALLET_SCHEME, EDITION, MAX_RECORDS))
            .toList();

    private JobCredentialSettings() {}
}
