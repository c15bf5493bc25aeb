using System.Globalization;
using Remit.Rules;
using Remit.Web.Features.Decisions.Pages;

namespace Remit.Web.Tests.Features.Decisions;

public sealed class CountTypedTests
{
    [Theory]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    [InlineData("-99999999999")]
    public void What_is_no_count_is_refused(string typed)
    {
        var kind = new DecisionKind("refund", [], [], []);
        var form = new DecidedTyped { Count = typed };

        var read = new DecidedReading(kind, form, CultureInfo.GetCultureInfo("en-GB")).Read(Guid.Empty);

        Assert.Equal(("count-out-of-range", "count"), (read.Refusals[0].Code, read.Refusals[0].Field));
    }
}
