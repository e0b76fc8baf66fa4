package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.PaperRecords;
import dz.mujamma.persistence.document.VerifiedPaper;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What a paper is worth, for anybody who holds it, signed in or not. The transaction is told one code and can read the one
 * paper it belongs to, of whatever body; a code that nobody gave and what is no code at all are the same to it.
 */
@Stateless
@PermitAll
public class PaperVerification {
    @Inject
    private PaperRecords papers;

    @EJB
    private VerifyLimits limits;

    /**
     * @param typed what somebody typed or scanned
     * @param address where they asked from
     * @throws TooManyQuestions where that address, or all together, asked too often of late
     */
    public Optional<VerifiedPaper> verify(String typed, String address) throws TooManyQuestions {
        limits.count(address);
        return papers.verify(VerifyCode.hash(typed));
    }
}
