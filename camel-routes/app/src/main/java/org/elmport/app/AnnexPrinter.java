package org.elmport.app;

import org.elmport.annex.AnnexSummary;
import org.elmport.annex.MicroCredentialReport;

/** Prints reports about micro-credentials as they come. */
interface AnnexPrinter {

    /** One micro-credential. */
    void report(MicroCredentialReport report);

    /** What a document amounts to, after its reports. */
    void summary(String file, AnnexSummary summary);
}
