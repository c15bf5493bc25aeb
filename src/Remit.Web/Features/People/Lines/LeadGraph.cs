namespace Remit.Web.Features.People;

/// <summary>Who leads whom, so that nobody comes to lead themselves by way of others.</summary>
/// <typeparam name="T">What stands for a person.</typeparam>
internal sealed class LeadGraph<T>
    where T : notnull
{
    private readonly Dictionary<T, HashSet<T>> leads = [];

    /// <summary>Takes a line in.</summary>
    /// <param name="person">Who is led.</param>
    /// <param name="lead">Who leads.</param>
    public void Add(T person, T lead)
    {
        if (!leads.TryGetValue(person, out var all))
        {
            leads[person] = all = [];
        }

        all.Add(lead);
    }

    /// <summary>Whether a line would close a loop: the lead is led, directly or by way of others, by the person.</summary>
    /// <param name="person">Who would be led.</param>
    /// <param name="lead">Who would lead.</param>
    public bool Closes(T person, T lead)
    {
        var seen = new HashSet<T> { lead };
        var open = new Stack<T>(seen);
        while (open.TryPop(out var one))
        {
            if (EqualityComparer<T>.Default.Equals(one, person))
            {
                return true;
            }

            foreach (var above in leads.TryGetValue(one, out var all) ? all : [])
            {
                if (seen.Add(above))
                {
                    open.Push(above);
                }
            }
        }

        return false;
    }
}
