using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Remit.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Leaving : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LeftAt",
                table: "People",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EndedAt",
                table: "Pairs",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<Guid>(name: "EndedById", table: "Pairs", type: "uuid", nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ErasedAt",
                table: "Pairs",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "LeadReadsUntil",
                table: "Pairs",
                type: "timestamp with time zone",
                nullable: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true,
                filter: "\"EndedAt\" IS NULL"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_Pairs_ContributorId_LeadId", table: "Pairs");

            migrationBuilder.DropColumn(name: "LeftAt", table: "People");

            migrationBuilder.DropColumn(name: "EndedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "EndedById", table: "Pairs");

            migrationBuilder.DropColumn(name: "ErasedAt", table: "Pairs");

            migrationBuilder.DropColumn(name: "LeadReadsUntil", table: "Pairs");

            migrationBuilder.CreateIndex(
                name: "IX_Pairs_ContributorId_LeadId",
                table: "Pairs",
                columns: new[] { "ContributorId", "LeadId" },
                unique: true
            );
        }
    }
}
