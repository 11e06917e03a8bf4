-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "facts" JSONB;
