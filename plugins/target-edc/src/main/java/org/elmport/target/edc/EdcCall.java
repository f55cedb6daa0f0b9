package org.elmport.target.edc;

import org.elmport.plugin.setting.SettingType;

/** The calls that are made here. */
enum EdcCall {
    /** Seals and gives the file back: nobody else has it. */
    SEAL("the issuer"),
    /** Seals and brings the file to the wallets. */
    SEAL_AND_SEND("the issuer"),
    /** Puts a credential into a session. */
    UPLOAD("the issuer"),
    /** Seals what is in a session. */
    SEAL_LOCAL("the issuer"),
    /** Fetches what is in a session. */
    FILE("the issuer"),
    /** Brings what is in a session to the wallets. */
    SEND("the issuer"),
    /** Puts a sealed file into a wallet. */
    DEPOSIT("the wallet"),
    /** Asks what is in a wallet. */
    LIST("the wallet");

    private final String who;

    EdcCall(String who) {
        this.who = who;
    }

    /** Who is called, in messages. */
    String who() {
        return who;
    }

    /** Its name in the table of answers, and in messages. */
    String word() {
        return SettingType.word(this);
    }
}
