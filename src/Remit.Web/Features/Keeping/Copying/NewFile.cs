namespace Remit.Web.Features.Keeping;

/// <summary>
/// A file that appears under its name only once it is complete and on the disk; it never takes the place of another.
/// Until then it lies beside it, and is gone when it is given up. Only who makes it may read it.
/// </summary>
internal sealed class NewFile : IDisposable
{
    private readonly string path;

    private NewFile(string path, string partial) => (this.path, Partial) = (path, partial);

    /// <summary>Where it lies until it is complete.</summary>
    public string Partial { get; }

    /// <summary>Begins one.</summary>
    /// <param name="path">Its name.</param>
    /// <exception cref="NotDoneException">Something is there already, or its folder is not.</exception>
    public static NewFile At(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.Exists(full))
        {
            throw new NotDoneException($"'{path}' is there already; name a file that is not.");
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new NotDoneException($"The folder of '{path}' is not there; make it first.");
        }

        var partial = $"{full}.{Guid.CreateVersion7():N}.partial";
        var begin = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            begin.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        new FileStream(partial, begin).Dispose();
        return new NewFile(full, partial);
    }

    /// <summary>It is complete: brings it to the disk and gives it its name.</summary>
    /// <exception cref="IOException">Meanwhile something else has the name.</exception>
    public void Complete()
    {
        using (var file = File.OpenHandle(Partial, FileMode.Open, FileAccess.ReadWrite))
        {
            RandomAccess.FlushToDisk(file);
        }

        File.Move(Partial, path, overwrite: false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in (string[])["", "-journal", "-wal", "-shm"])
        {
            File.Delete(Partial + part);
        }
    }
}
