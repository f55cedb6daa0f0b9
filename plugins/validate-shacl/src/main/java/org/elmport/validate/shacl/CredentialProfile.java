package org.elmport.validate.shacl;

/** The profiles that have shapes besides the generic ones, by their codes in the list of credential types. */
enum CredentialProfile {
    ACCREDITED("6cf8e68c43", "EDC-accredited.ttl"),
    CONVERTED("c_7e400154", "EDC-converted.ttl"),
    DIPLOMA_SUPPLEMENT("6dff8a0f87", "EDC-diplomaSupplement.ttl"),
    ISSUED_BY_MANDATE("c_9a31f32a", "EDC-issuedByMandate.ttl");

    private final String code;
    private final String file;

    CredentialProfile(String code, String file) {
        this.code = code;
        this.file = file;
    }

    String code() {
        return code;
    }

    String file() {
        return file;
    }
}
