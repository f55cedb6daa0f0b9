package org.elmport.camel;

import java.util.List;
import org.elmport.finding.Finding;

/** A document or entity has findings that make a route stop. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    FindingsException(List<Finding> findings) {
        super(findings.size() + " findings, the first: "
                + findings.get(0).code().code() + " " + findings.get(0).source() + " "
                + findings.get(0).message());
        this.findings = List.copyOf(findings);
    }

    /** The findings that are grave enough. */
    public List<Finding> findings() {
        return findings;
    }
}
